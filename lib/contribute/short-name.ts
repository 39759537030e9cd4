const maxWords = 3;
const maxLetters = 24;

/**
 * Proposes a short name from the part of a title before a colon or a dash: "GPTQ" for "GPTQ: Accurate Post-Training …".
 * Returns undefined if that part is a phrase and not a name.
 */
export function proposeShortName(title: string): string | undefined {
  const name = /^(.+?)(?::\s| [–—-] )/u.exec(title)?.[1]?.trim();
  if (name === undefined || name.length > maxLetters) return undefined;
  const words = name.split(/\s+/u);
  // In a name, no word is in lower case: "P-Tuning V2". "Less is More" is a phrase.
  const isCoined = words.every((word) => /^[^\p{Lowercase}]|\p{Lowercase}\p{Uppercase}/u.test(word));
  return words.length <= maxWords && isCoined && !/[?!,&]/u.test(name) ? name : undefined;
}
