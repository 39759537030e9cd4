import { editDistance } from "./edit-distance";
import { foldLetters } from "./fold-text";
import { shortNameAt } from "./search-data";
import type { SearchIndex } from "./search-index";
import { tokenTexts } from "./tokenize";

const maxNames = 5;

/** Returns the names of papers and entries that have a word with a similar spelling, or one that begins with the word. */
export function similarNames(word: string, { data, size }: Pick<SearchIndex, "data" | "size">): string[] {
  const names = [
    ...Array.from({ length: size }, (_, paper) => shortNameAt(data.papers, paper) ?? ""),
    ...[...data.techniques, ...data.frameworks].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...data.topics.flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const unlike = new Map<string, number>();
  for (const name of names) {
    const words = tokenTexts(name);
    const distance = Math.min(...words.map((each) => (each.startsWith(word) ? 1 : editDistance(word, each, 1))));
    // Of longer names, only those that begin with the word.
    const isNear = words.length === 1 ? distance <= 1 : words[0]?.startsWith(word);
    if (isNear && foldLetters(name) !== word) unlike.set(name, distance + Math.abs(name.length - word.length) / 100);
  }
  return [...unlike]
    .sort(([, a], [, b]) => a - b)
    .slice(0, maxNames)
    .map(([name]) => name);
}
