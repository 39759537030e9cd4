import { matchQuality } from "./search-fields";
import type { Vocabulary } from "./vocabulary";

/** A word of the index that matches a typed word. */
export interface WordMatch {
  id: number;
  /** How well it matches, up to 1. */
  quality: number;
}

/** How loosely a word matches. */
interface WordOptions {
  /** Whether the word may be unfinished. */
  isLast: boolean;
  /** Whether to tolerate typos even if words begin with the word. */
  typos: boolean;
  maxEdits?: number | undefined;
  isExact?: boolean | undefined;
}

/** Returns the id of a word as a set; an empty set if no text has the word. */
export function exactMatch(word: string, vocabulary: Pick<Vocabulary, "idOf">): Set<number> {
  const id = vocabulary.idOf(word);
  return new Set(id === undefined ? [] : [id]);
}

/**
 * Finds the words of the index that match a typed word: the word itself, its singular, and words that begin with it. If
 * there are none, it tolerates typos. With `typos`, it also does so if words begin with the typed word. With `isExact`,
 * only the word itself and its plural match.
 */
export function findWordMatches(
  word: string,
  vocabulary: Vocabulary,
  { isLast, typos, maxEdits = 2, isExact = false }: WordOptions,
): WordMatch[] {
  const matches: WordMatch[] = [];
  const exact = vocabulary.idOf(word);
  if (exact !== undefined) matches.push({ id: exact, quality: matchQuality.exact });
  if (isExact) {
    const plural = vocabulary.idOf(`${word}s`);
    return plural === undefined ? matches : [...matches, { id: plural, quality: matchQuality.plural }];
  }
  if (word.length > 4 && word.endsWith("s")) {
    const singular = vocabulary.idOf(word.slice(0, -1));
    if (singular !== undefined) matches.push({ id: singular, quality: matchQuality.plural });
  }
  for (const id of vocabulary.withPrefix(word)) matches.push({ id, quality: prefixQuality(word, id) });
  if (matches.length === 0 || (typos && exact === undefined)) {
    const known = new Set(matches.map(({ id }) => id));
    for (const { id, distance } of vocabulary.near(word, { asPrefix: isLast })) {
      if (!known.has(id) && distance <= maxEdits) {
        matches.push({ id, quality: distance === 1 ? matchQuality.oneEdit : matchQuality.twoEdits });
      }
    }
  }
  return matches;

  function prefixQuality(typed: string, id: number): number {
    const full = vocabulary.wordAt(id);
    if (full === `${typed}s`) return matchQuality.plural;
    const factor = exact === undefined ? 1 : matchQuality.prefixOfKnownWord;
    const share = typed.length / full.length;
    return (isLast ? matchQuality.lastPrefix : matchQuality.prefix) * factor * (0.7 + 0.3 * share);
  }
}

/** Returns the nearest word that a typed word may be a typo of, if it is one of `matches`. */
export function correctWord(word: string, matches: readonly WordMatch[], vocabulary: Vocabulary): string | undefined {
  if (vocabulary.idOf(word) !== undefined) return undefined;
  const [nearest] = vocabulary.near(word, { asPrefix: false });
  return nearest && matches.some(({ id }) => id === nearest.id) ? vocabulary.wordAt(nearest.id) : undefined;
}

/** Returns whether the index has a word, its singular, or a word that begins with it. */
export function occurs(word: string, vocabulary: Vocabulary): boolean {
  return findWordMatches(word, vocabulary, { isLast: false, typos: false, maxEdits: 0 }).length > 0;
}

/**
 * Finds the words of names that mean the same version as a typed word: `2` for `v2`, and the other way around. Some
 * papers are named "X-2" and others "X v2".
 */
export function findVersions(word: string, vocabulary: Vocabulary): WordMatch[] {
  const [, prefix, number] = /^(v?)(\d{1,2}(?:\.\d)?)$/.exec(word) ?? [];
  const id = number === undefined ? undefined : vocabulary.idOf(prefix ? number : `v${number}`);
  return id === undefined ? [] : [{ id, quality: matchQuality.compound }];
}
