import { matchQuality } from "./search-fields";
import type { Vocabulary } from "./vocabulary";

/** A word of the collection that a typed word stands for, and how well it fits, up to 1. */
export interface WordMatch {
  id: number;
  quality: number;
}

/**
 * What a typed word stands for: the word itself, its singular, words that begin with it; words a slip away when
 * there is nothing else, or when `slips` asks for them though something begins with it.
 */
export function findWordMatches(
  word: string,
  vocabulary: Vocabulary,
  { isLast, slips }: { isLast: boolean; slips: boolean },
): WordMatch[] {
  const meanings: WordMatch[] = [];
  const exact = vocabulary.idOf(word);
  if (exact !== undefined) meanings.push({ id: exact, quality: matchQuality.exact });
  if (word.length > 4 && word.endsWith("s")) {
    const singular = vocabulary.idOf(word.slice(0, -1));
    if (singular !== undefined) meanings.push({ id: singular, quality: matchQuality.plural });
  }
  for (const id of vocabulary.withPrefix(word)) meanings.push({ id, quality: prefixQuality(word, id) });
  if (meanings.length === 0 || (slips && exact === undefined)) {
    const known = new Set(meanings.map(({ id }) => id));
    for (const { id, distance } of vocabulary.near(word, { asPrefix: isLast })) {
      if (!known.has(id)) {
        meanings.push({ id, quality: distance === 1 ? matchQuality.oneEdit : matchQuality.twoEdits });
      }
    }
  }
  return meanings;

  function prefixQuality(typed: string, id: number): number {
    const full = vocabulary.wordAt(id);
    if (full === `${typed}s`) return matchQuality.plural;
    const finished = exact === undefined ? 1 : matchQuality.besideExact;
    const share = typed.length / full.length;
    return (isLast ? matchQuality.lastPrefix : matchQuality.prefix) * finished * (0.7 + 0.3 * share);
  }
}
