import { countBits } from "./count-bits";
import { editDistance } from "./edit-distance";

/** All distinct words of the index. Ids count from 0 in the order of first appearance. */
export interface Vocabulary {
  readonly size: number;
  /** Returns the word with an id. */
  wordAt(id: number): string;
  /** Returns the id of a word; undefined if it does not occur. */
  idOf(word: string): number | undefined;
  /** Returns the ids of longer words that begin with `prefix`, in alphabetical order. */
  withPrefix(prefix: string): number[];
  /**
   * Returns at most 12 words that `typed` may be a typo of, nearest first. With `asPrefix`, it compares `typed` with
   * the nearest prefix of each word. Of words at the same distance, those of similar length come first, because most
   * typos keep the length.
   */
  near(typed: string, options: { asPrefix: boolean }): readonly NearWord[];
}

/** Builds a vocabulary. */
export interface VocabularyBuilder {
  /** Returns the id of a word. Adds the word if it is new. */
  add(word: string): number;
  finish(): Vocabulary;
}

/** Returns the number of edits that search tolerates in a word. */
export function allowedEdits(word: string): number {
  // A typo in a number makes another number, and two Chinese characters are a whole word.
  if (/\d/.test(word) || !/^[a-z]/.test(word)) return 0;
  return word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2;
}

/** A word near a typed word. */
interface NearWord {
  id: number;
  /** Edit distance between the two words. */
  distance: number;
}

const maxNearWords = 12;
const maxCached = 500;

/** Starts an empty vocabulary. */
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
  // Sort strings, not ids: without a compare function, the JavaScript engine is several times faster.
  const alphabetical = Uint32Array.from([...words].sort(), (word) => ids.get(word) ?? 0);
  // Only queries with unknown words need these.
  let letters: Uint32Array | undefined;
  let byLength: number[][] | undefined;
  // Each typed letter runs the query again, so all words but the last repeat.
  const cache = new Map<string, NearWord[]>();
  return {
    size: words.length,
    wordAt: (id) => words[id] ?? "",
    idOf: (word) => ids.get(word),
    withPrefix(prefix) {
      const found: number[] = [];
      for (let index = firstAtLeast(prefix); index < alphabetical.length; index++) {
        const id = alphabetical[index] ?? 0;
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
      const known = cache.get(key);
      if (known) return known;
      if (cache.size >= maxCached) cache.clear();
      const near = findNear(typed, limit, asPrefix);
      cache.set(key, near);
      return near;
    },
  };

  function findNear(typed: string, limit: number, asPrefix: boolean): NearWord[] {
    letters ??= Uint32Array.from(words, lettersOf);
    byLength ??= groupByLength(words);
    const typedLetters = lettersOf(typed);
    const found: NearWord[] = [];
    const lengthGap = (id: number) => Math.abs((words[id]?.length ?? 0) - typed.length);
    const maxLength = asPrefix ? byLength.length - 1 : typed.length + limit;
    for (let length = Math.max(1, typed.length - limit); length <= maxLength; length++) {
      for (const id of byLength[length] ?? []) {
        // A cheap test that rules out most words: each edit changes at most one letter.
        if (countBits(typedLetters & ~(letters[id] ?? 0)) > limit) continue;
        const distance = editDistance(typed, words[id] ?? "", limit, asPrefix);
        if (distance <= limit) found.push({ id, distance });
      }
    }
    return found
      .sort((a, b) => a.distance - b.distance || lengthGap(a.id) - lengthGap(b.id) || a.id - b.id)
      .slice(0, maxNearWords);
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

/** Groups the ids of words by length. Leaves out words in which search does not tolerate typos. */
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

/** Compares words by UTF-16 units, as prefix search requires. */
function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns one bit for each letter of the alphabet that a word has, and one for all other characters. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits >>> 0;
}
