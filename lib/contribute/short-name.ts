const mostWords = 3;
const mostLetters = 24;

/**
 * The name that a title gives its method, in front of a colon or a dash: "GPTQ" for "GPTQ: Accurate Post-Training …".
 * Undefined when what stands there is a phrase rather than a name.
 */
export function proposeShortName(title: string): string | undefined {
  const name = /^(.+?)(?::\s| [–—-] )/u.exec(title)?.[1]?.trim();
  if (name === undefined || name.length > mostLetters) return undefined;
  const words = name.split(/\s+/u);
  // A name has an inner capital, a digit, or is one word by itself; "Less is More" and "From Quantity to Quality" are phrases.
  const isCoined = words.every((word) => /^[^\p{Lowercase}]|\p{Lowercase}\p{Uppercase}/u.test(word));
  return words.length <= mostWords && isCoined && !/[?!,&]/u.test(name) ? name : undefined;
}
