import type { Vocabulary } from "./vocabulary";

// Typos in shorter parts of a word make too many other words.
const minTypoLength = 4;

/** How to read a typed word. */
interface CompoundOptions {
  /** Whether the word may be unfinished. */
  isLast: boolean;
  /** Whether to tolerate typos. */
  typos?: boolean;
}

/**
 * Returns the ways to split a word into two adjacent words: `kvcache` into `kv cache`. Each part is a set of word ids.
 * With `typos`, one of the parts may have typos.
 */
export function splitWord(
  word: string,
  vocabulary: Vocabulary,
  { isLast, typos = false }: CompoundOptions,
): [left: ReadonlySet<number>, right: ReadonlySet<number>][] {
  const splits: [ReadonlySet<number>, ReadonlySet<number>][] = [];
  for (let position = 1; position < word.length; position++) {
    const left = word.slice(0, position);
    const right = word.slice(position);
    // Short parts mostly match by chance, except a number and its unit: `4bit`.
    const isNumberAndWord = /\d$/.test(left) !== /^\d/.test(right);
    if (!isNumberAndWord && (left.length < 2 || right.length < 3)) continue;
    let first = wordsFrom(left, vocabulary, false);
    let second = wordsFrom(right, vocabulary, isLast && right.length >= 3);
    if (typos && first.length > 0 && second.length === 0) second = wordsNear(right, vocabulary);
    else if (typos && first.length === 0 && second.length > 0) first = wordsNear(left, vocabulary);
    if (first.length > 0 && second.length > 0) splits.push([new Set(first), new Set(second)]);
  }
  return splits;
}

/** Returns the words that two adjacent words make when joined: `kvcache` for `kv cache`. */
export function joinWords(
  left: string,
  right: string,
  vocabulary: Vocabulary,
  { isLast, typos = false }: CompoundOptions,
): number[] {
  const word = left + right;
  const whole = wordsFrom(word, vocabulary, isLast && word.length >= 5);
  return whole.length > 0 || !typos ? whole : wordsNear(word, vocabulary);
}

/** Returns the words that a word may be a typo of. */
function wordsNear(word: string, vocabulary: Vocabulary): number[] {
  return word.length < minTypoLength ? [] : vocabulary.near(word, { asPrefix: false }).map(({ id }) => id);
}

/** Returns a word and, if it may be unfinished, the words that begin with it. */
function wordsFrom(word: string, vocabulary: Vocabulary, isUnfinished: boolean): number[] {
  const whole = vocabulary.idOf(word);
  return [...(whole === undefined ? [] : [whole]), ...(isUnfinished ? vocabulary.withPrefix(word) : [])];
}
