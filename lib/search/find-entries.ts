import { editDistance } from "./edit-distance";
import { foldLetters } from "./fold-text";
import type { Term } from "./match-words";
import type { QueryTerms } from "./query-terms";
import { matchQuality } from "./search-fields";
import type { EntryKind, SearchIndex } from "./search-index";
import { stopWords } from "./stop-words";
import { isUnspaced, tokenTexts } from "./tokenize";
import { allowedEdits } from "./vocabulary";
import { exactMatch } from "./word-matches";

/** An entry whose name matches a query. */
export interface FoundEntry {
  kind: EntryKind;
  /** Index in the entries of this kind in the search data. */
  entry: number;
  /** How much of the name the query covers; 1 for the whole name. */
  fit: number;
  /** The matching name: the title, an alias, or a name in another language. */
  name: string;
}

/** Finds entries by name. */
export interface EntryNames {
  /** Returns whether some letters are the name of a framework. */
  isFramework(letters: string): boolean;
  /**
   * Returns the entries that match a query, best first. `matchedWords` has the ids of the words that each term matched.
   */
  find(query: Pick<QueryTerms, "wanted" | "text">, matchedWords: readonly ReadonlySet<number>[]): FoundEntry[];
}

/** A word of a query, and the ids of the words that it matched. */
interface QueryWord {
  text: string;
  matchedWords: ReadonlySet<number>;
}

// Matches that cover less of a name are dropped.
const minFit = 0.45;
// Words that occur in more names than this, such as an initial, identify no entry.
const maxCandidates = 400;
const kinds = ["topic", "technique", "framework", "author"] as const satisfies EntryKind[];

/** Collects the names of topics, techniques, frameworks and authors. */
export function prepareEntryNames(index: SearchIndex): EntryNames {
  const { data, entriesWith } = index;
  const names: Record<EntryKind, string[][]> = {
    topic: data.topics.map(({ title, aliases }) => [title, ...aliases]),
    technique: data.techniques.map(({ name, aliases }) => [name, ...aliases]),
    framework: data.frameworks.map(({ name, aliases }) => [name, ...aliases]),
    author: data.authors.map((name) => [name]),
  };
  const byLetters = new Map<string, { kind: EntryKind; entry: number }[]>();
  for (const kind of kinds) {
    // There are as many authors as papers, and the index finds them by word.
    if (kind === "author") continue;
    for (const [entry, entryNames] of names[kind].entries()) {
      for (const name of entryNames) {
        const letters = foldLetters(name);
        const known = byLetters.get(letters);
        if (known) known.push({ kind, entry });
        else byLetters.set(letters, [{ kind, entry }]);
      }
    }
  }
  return {
    isFramework: (letters) => byLetters.get(letters)?.some(({ kind }) => kind === "framework") ?? false,
    find({ wanted, text }, matchedWords) {
      const letters = foldLetters(text);
      const queryWords = wanted.flatMap((term, position) => wordsOf(term, matchedWords[position], index));
      if (letters.length < 2 || queryWords.length === 0) return [];
      const words = queryWords.map(({ text }) => text);
      const found = kinds.flatMap((kind) =>
        entriesWithAll(kind, queryWords, letters).flatMap((entry): FoundEntry[] => {
          const best = { name: "", fit: 0 };
          for (const name of names[kind][entry] ?? []) {
            const fit = fitOf(name, letters, words);
            if (fit > best.fit) Object.assign(best, { name, fit });
          }
          if (best.fit < minFit && words.length === 2 && allNamesHave(names[kind][entry] ?? [], words))
            Object.assign(best, { name: names[kind][entry]?.[0], fit: allNamesFit });
          if (kind === "author" && words.length === 1 && tokenTexts(best.name).at(-1) === words[0])
            best.fit = surnameFit;
          return best.fit < minFit ? [] : [{ kind, entry, ...best }];
        }),
      );
      return withoutCommonSurnames(found).sort(
        (a, b) => b.fit - a.fit || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.length - b.name.length,
      );
    },
  };

  /** Returns the entries that have all words in their names, or a name with the same letters. */
  function entriesWithAll(kind: EntryKind, words: readonly QueryWord[], letters: string): number[] {
    let common: Set<number> | undefined;
    for (const { matchedWords } of words) {
      const entries = new Set<number>();
      for (const id of matchedWords) for (const entry of entriesWith[kind].of(id)) entries.add(entry);
      common = common ? new Set([...common].filter((entry) => entries.has(entry))) : entries;
    }
    const named = [letters, `${letters}s`, letters.replace(/s$/, "")].flatMap((name) => byLetters.get(name) ?? []);
    const candidates = common && common.size <= maxCandidates ? common : [];
    return [...new Set([...candidates, ...named.flatMap((found) => (found.kind === kind ? found.entry : []))])];
  }
}

/** Lowers the fit of authors whose surname is the query, if there are too many to name them. */
function withoutCommonSurnames(found: readonly FoundEntry[]): FoundEntry[] {
  const isSurname = ({ kind, fit }: FoundEntry) => kind === "author" && fit === surnameFit;
  if (found.filter(isSurname).length <= maxNamesakes) return [...found];
  return found.map((entry) => (isSurname(entry) ? { ...entry, fit: minFit } : entry));
}

/** Returns the words of a term. Those of a phrase match only themselves. */
function wordsOf(term: Term, matchedWords: ReadonlySet<number> = new Set(), { vocabulary }: SearchIndex): QueryWord[] {
  if (term.type === "word") return [{ text: term.text, matchedWords }];
  return term.words.map((text) => ({ text, matchedWords: exactMatch(text, vocabulary) }));
}

// The fit of an entry if one of two words is a whole name, and the other is in another name.
const allNamesFit = 0.6;
// The fit of an author whose surname is the query, and the most authors with it that are listed.
const surnameFit = 0.8;
const maxNamesakes = 4;
// The fit of a whole name with a typo and other spaces: "kvcahe".
const typoFit = 0.9;
// Shorter names differ by one letter from each other.
const minTypoLetters = 6;
const onlyUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** Returns how much of a name some words cover; 0 unless the name has all of them. */
function fitOf(name: string, letters: string, words: readonly string[]): number {
  const nameLetters = foldLetters(name);
  // "KV Cache量化" is for readers of Chinese, who find it by its last characters.
  if (isUnspaced(name) && !isUnspaced(letters)) return 0;
  if (nameLetters === letters) return 1;
  if (`${letters}s` === nameLetters || letters === `${nameLetters}s`) return 0.98;
  const share = letters.length / nameLetters.length;
  if (letters.length >= 3 && nameLetters.startsWith(letters)) return 0.5 + 0.45 * share;
  if (onlyUnspaced.test(letters) && nameLetters.includes(letters)) return 0.45 + 0.5 * share;
  const nameWords = tokenTexts(name).filter((word) => !stopWords.has(word));
  let sum = 0;
  for (const [position, word] of words.entries()) {
    const isLast = position === words.length - 1;
    const best = Math.max(0, ...nameWords.map((nameWord) => wordFit(word, nameWord, isLast)));
    if (best === 0) return hasTypo(letters, nameLetters) ? typoFit : 0;
    sum += best;
  }
  return 0.95 * (sum / Math.max(nameWords.length, words.length));
}

function wordFit(typed: string, word: string, isLast: boolean): number {
  if (typed === word) return matchQuality.exact;
  if (`${typed}s` === word || typed === `${word}s`) return matchQuality.plural;
  if (isLast && typed.length >= 2 && word.startsWith(typed)) return matchQuality.lastPrefix;
  const limit = Math.min(allowedEdits(typed), allowedEdits(word));
  if (limit === 0 || Math.abs(typed.length - word.length) > limit) return 0;
  // A typo lowers the fit only slightly, because no other name is nearer.
  return editDistance(typed, word, limit) <= limit ? 0.9 : 0;
}

/** Returns whether a word is a whole name of an entry, and the others are in its other names: "W4A8 quantization". */
function allNamesHave(names: readonly string[], words: readonly string[]): boolean {
  const wordsOfNames = names.map(tokenTexts);
  const isWhole = (name: readonly string[]) => name.length > 0 && name.every((word) => words.includes(word));
  return wordsOfNames.some(isWhole) && words.every((word) => wordsOfNames.some((name) => name.includes(word)));
}

function hasTypo(letters: string, nameLetters: string): boolean {
  return letters.length >= minTypoLetters && editDistance(letters, nameLetters, 1) === 1;
}
