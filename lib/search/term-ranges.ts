import type { Token } from "./tokenize";

/** A part of a text, in UTF-16 units. `end` is exclusive. */
export type Range = [start: number, end: number];

/** A match of a term in a text. */
export interface FoundTerm {
  term: number;
  range: Range;
}

/** Finds the words of a text that match terms, in the order of the text. `terms` has the words of each term. */
export function findTerms(tokens: readonly Token[], terms: readonly ReadonlySet<string>[]): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const { text: word, start, end } of tokens) {
    for (const [term, words] of terms.entries()) {
      if (words.has(word)) found.push({ term, range: [start, end] });
    }
  }
  return found;
}

/** Returns the ranges of matches. Merges overlaps: two terms can match one word, and character pairs overlap. */
export function rangesOf(found: readonly FoundTerm[]): Range[] {
  const ranges: Range[] = [];
  for (const { range } of found) {
    const last = ranges.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push([...range]);
  }
  return ranges;
}
