// Whitespace after a full stop, question or exclamation mark that does not end an abbreviation. A lower-case letter or
// digit after it continues the sentence, as in "approx. 30". `Intl.Segmenter` splits after "e.g.", "et al." and "vs."
// before an upper-case letter.
const betweenSentences = /(?<=(?<!\b(?:e\.g|i\.e|et al|vs|cf|etc))[.!?])\s+(?=[^\s\p{Lowercase}\p{Number}])/u;

/** Splits a text into sentences, including their punctuation. */
export function splitSentences(text: string): string[] {
  return text.trim().split(betweenSentences).filter(Boolean);
}
