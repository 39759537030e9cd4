// A mark, unless it ends an abbreviation, and blanks. Sentences begin with no small letter; a digit goes on with one, as
// in "approx. 30". `Intl.Segmenter` takes "e.g.", "et al." and "vs." before a capital for ends.
const betweenSentences = /(?<=(?<!\b(?:e\.g|i\.e|et al|vs|cf|etc))[.!?])\s+(?=[^\s\p{Lowercase}\p{Number}])/u;

/** The sentences of a text, each with its mark. */
export function splitSentences(text: string): string[] {
  return text.trim().split(betweenSentences).filter(Boolean);
}
