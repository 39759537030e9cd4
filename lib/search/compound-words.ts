import type { Vocabulary } from "./vocabulary";

/**
 * Returns the ways to split a word into two adjacent words: `kvcache` into `kv cache`. Each part is a set of word ids.
 */
export function splitWord(
  word: string,
  vocabulary: Vocabulary,
  { isLast }: { isLast: boolean },
): [left: ReadonlySet<number>, right: ReadonlySet<number>][] {
  const splits: [ReadonlySet<number>, ReadonlySet<number>][] = [];
  for (let position = 1; position < word.length; position++) {
    const left = word.slice(0, position);
    const right = word.slice(position);
    // Short parts mostly match by chance, except a number and its unit: `4bit`.
    const isNumberAndWord = /\d$/.test(left) !== /^\d/.test(right);
    if (!isNumberAndWord && (left.length < 2 || right.length < 3)) continue;
    const first = vocabulary.idOf(left);
    if (first === undefined) continue;
    const second = wordsFrom(right, vocabulary, isLast && right.length >= 3);
    if (second.length > 0) splits.push([new Set([first]), new Set(second)]);
  }
  return splits;
}

/** Returns the words that two adjacent words make when joined: `kvcache` for `kv cache`. */
export function joinWords(
  left: string,
  right: string,
  vocabulary: Vocabulary,
  { isLast }: { isLast: boolean },
): number[] {
  const word = left + right;
  return wordsFrom(word, vocabulary, isLast && word.length >= 5);
}

/** Returns a word and, if it may be unfinished, the words that begin with it. */
function wordsFrom(word: string, vocabulary: Vocabulary, isUnfinished: boolean): number[] {
  const whole = vocabulary.idOf(word);
  return [...(whole === undefined ? [] : [whole]), ...(isUnfinished ? vocabulary.withPrefix(word) : [])];
}
