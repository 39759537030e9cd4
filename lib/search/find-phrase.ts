import { listAt } from "./postings";
import { type IndexedField, textBreak } from "./search-index";

/** Returns the items of a field that have a phrase. Each position of the phrase is a set of alternative words. */
export function itemsWithPhrase(field: IndexedField, phrase: readonly ReadonlySet<number>[]): number[] {
  const rarest = phrase.toSorted((a, b) => countItems(field, a) - countItems(field, b))[0];
  if (!rarest) return [];
  const candidates = new Set<number>();
  for (const id of rarest) for (const item of field.itemsWith.of(id)) candidates.add(item);
  return [...candidates].filter((item) => hasPhrase(listAt(field.words, item), phrase));
}

/** Returns whether a text has a phrase: adjacent words, in order. */
export function hasPhrase(words: Uint32Array, phrase: readonly ReadonlySet<number>[]): boolean {
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((choices, position) => isOneOf(words[start + position], choices))) return true;
  }
  return false;
}

/** Returns whether one of the texts of an item is a phrase. */
export function isWholeText(words: Uint32Array, phrase: readonly ReadonlySet<number>[]): boolean {
  const isEnd = (position: number) => (words[position] ?? textBreak) === textBreak;
  for (let start = 0; start + phrase.length <= words.length; start++) {
    const isText = isEnd(start - 1) && isEnd(start + phrase.length);
    if (isText && phrase.every((choices, position) => isOneOf(words[start + position], choices))) return true;
  }
  return false;
}

function isOneOf(word: number | undefined, choices: ReadonlySet<number>): boolean {
  return word !== undefined && word !== textBreak && choices.has(word);
}

function countItems(field: IndexedField, ids: ReadonlySet<number>): number {
  let count = 0;
  for (const id of ids) count += field.itemsWith.of(id).length;
  return count;
}
