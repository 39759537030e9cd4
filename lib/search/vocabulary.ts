import { editDistance } from "./edit-distance";

/** All distinct words of a collection. Each has a number, counted from 0 in the order of first appearance. */
export interface Vocabulary {
  readonly size: number;
  /** The word with a number. */
  wordAt(id: number): string;
  /** The number of a word; undefined for a word that does not occur. */
  idOf(word: string): number | undefined;
  /** Numbers of the words that begin with `prefix`, the word itself left out, in alphabetical order. */
  withPrefix(prefix: string): number[];
  /**
   * Words that `typed` may have been meant as, with their edit distance, or with `asPrefix` that of their nearest
   * beginning: the nearest first, then those of the likest length, as most slips leave a word as long as it was. No more
   * than a dozen, and none in which a slip is unlikely.
   */
  near(typed: string, options: { asPrefix: boolean }): readonly NearWord[];
}

/** Collects words while texts are read; `finish` makes them ready for look-up. */
export interface VocabularyBuilder {
  /** The number of a word, a new one for a new word. */
  add(word: string): number;
  finish(): Vocabulary;
}

/** How many edits may lie between a word that was typed and the word that was meant. */
export function allowedEdits(word: string): number {
  // A slip in a number is another number; two characters of Chinese are a whole word.
  if (/\d/.test(word) || !/^[a-z]/.test(word)) return 0;
  return word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2;
}

/** A word that another may have been meant as. */
interface NearWord {
  id: number;
  /** Edits between the two. */
  distance: number;
}

const mostNearWords = 12;
const mostLookedUp = 500;

/** An empty vocabulary, to be filled. */
export function startVocabulary(): VocabularyBuilder {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    add(word) {
      const known = ids.get(word);
      if (known !== undefined) return known;
      ids.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
    finish: () => finishVocabulary(words, ids),
  };
}

function finishVocabulary(words: readonly string[], ids: ReadonlyMap<string, number>): Vocabulary {
  // Sorted as strings by the engine itself, which is several times faster than by a function.
  const alphabetical = Uint32Array.from([...words].sort(), (word) => ids.get(word) ?? 0);
  const letters = Uint32Array.from(words, lettersOf);
  const byLength = groupByLength(words);
  // A query is asked again with each letter: the words before the last one are looked up anew each time.
  const lookedUp = new Map<string, NearWord[]>();
  return {
    size: words.length,
    wordAt: (id) => words[id] ?? "",
    idOf: (word) => ids.get(word),
    withPrefix(prefix) {
      const found: number[] = [];
      for (let place = firstAtLeast(prefix); place < alphabetical.length; place++) {
        const id = alphabetical[place] ?? 0;
        const word = words[id] ?? "";
        if (!word.startsWith(prefix)) break;
        if (word.length > prefix.length) found.push(id);
      }
      return found;
    },
    near(typed, { asPrefix }) {
      const limit = allowedEdits(typed);
      if (limit === 0) return [];
      const key = `${typed} ${asPrefix}`;
      const known = lookedUp.get(key);
      if (known) return known;
      if (lookedUp.size >= mostLookedUp) lookedUp.clear();
      const near = findNear(typed, limit, asPrefix);
      lookedUp.set(key, near);
      return near;
    },
  };

  function findNear(typed: string, limit: number, asPrefix: boolean): NearWord[] {
    const wanted = lettersOf(typed);
    const found: NearWord[] = [];
    const lengthGap = (id: number) => Math.abs((words[id]?.length ?? 0) - typed.length);
    const longest = asPrefix ? byLength.length - 1 : typed.length + limit;
    for (let length = Math.max(1, typed.length - limit); length <= longest; length++) {
      for (const id of byLength[length] ?? []) {
        // An edit changes at most one letter of what was typed: cheap to rule most words out by.
        if (countBits(wanted & ~(letters[id] ?? 0)) > limit) continue;
        const distance = editDistance(typed, words[id] ?? "", limit, asPrefix);
        if (distance <= limit) found.push({ id, distance });
      }
    }
    return found
      .sort((a, b) => a.distance - b.distance || lengthGap(a.id) - lengthGap(b.id) || a.id - b.id)
      .slice(0, mostNearWords);
  }

  function firstAtLeast(prefix: string): number {
    let low = 0;
    let high = alphabetical.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(words[alphabetical[middle] ?? 0], prefix) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Numbers of the words that a slip can lead to, by the length of the word. */
function groupByLength(words: readonly string[]): number[][] {
  const groups: number[][] = [];
  for (const [id, word] of words.entries()) {
    if (allowedEdits(word) === 0) continue;
    const group = groups[word.length];
    if (group) group.push(id);
    else groups[word.length] = [id];
  }
  return groups;
}

/** Order by UTF-16 units, which prefixes need. */
function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A bit for each letter of the alphabet that a word has; one more for all other characters. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits >>> 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
