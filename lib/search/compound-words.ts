import type { Vocabulary } from "./vocabulary";

/** Ways to read one word as two that stand next to each other, each as the choices for either: `kvcache` as `kv cache`. */
export function splitWord(
  word: string,
  vocabulary: Vocabulary,
  { isLast }: { isLast: boolean },
): [left: ReadonlySet<number>, right: ReadonlySet<number>][] {
  const ways: [ReadonlySet<number>, ReadonlySet<number>][] = [];
  for (let cut = 1; cut < word.length; cut++) {
    const left = word.slice(0, cut);
    const right = word.slice(cut);
    // Short parts are likely chance, but for a number and its unit: `4bit`.
    const isNumberAndWord = /\d$/.test(left) !== /^\d/.test(right);
    if (!isNumberAndWord && (left.length < 2 || right.length < 3)) continue;
    const first = vocabulary.idOf(left);
    if (first === undefined) continue;
    const second = wordsFrom(right, vocabulary, isLast && right.length >= 3);
    if (second.length > 0) ways.push([new Set([first]), new Set(second)]);
  }
  return ways;
}

/** The words that two words next to each other may be in one: `kv cache` as `kvcache`. */
export function joinWords(
  left: string,
  right: string,
  vocabulary: Vocabulary,
  { isLast }: { isLast: boolean },
): number[] {
  const word = left + right;
  return wordsFrom(word, vocabulary, isLast && word.length >= 5);
}

/** A word and, where it may be unfinished, those that begin with it. */
function wordsFrom(word: string, vocabulary: Vocabulary, isUnfinished: boolean): number[] {
  const whole = vocabulary.idOf(word);
  return [...(whole === undefined ? [] : [whole]), ...(isUnfinished ? vocabulary.withPrefix(word) : [])];
}
