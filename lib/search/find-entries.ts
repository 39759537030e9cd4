import { editDistance } from "./edit-distance";
import { foldLetters } from "./fold-text";
import type { Term } from "./match-words";
import type { QueryTerms } from "./query-terms";
import { matchQuality } from "./search-fields";
import type { EntryKind, SearchIndex } from "./search-index";
import { stopWords } from "./stop-words";
import { tokenTexts } from "./tokenize";
import { allowedEdits } from "./vocabulary";

/** An entry whose name fits a query. */
export interface FoundEntry {
  kind: EntryKind;
  /** Place in the search data. */
  place: number;
  /** How much of the name the query is, up to 1, which means that it is the whole name. */
  fit: number;
  /** The name that fits: the title, an alias, or a name in another language. */
  name: string;
}

/** Names of all entries, ready to be compared with what is typed. */
export interface EntryNames {
  /**
   * The entries that a query names, best first. `takenFor` holds, for each of its terms, the words of the collection that
   * it was taken for.
   */
  find(query: Pick<QueryTerms, "wanted" | "text">, takenFor: readonly ReadonlySet<number>[]): FoundEntry[];
}

/** A word of a query, and the words of the collection that it was taken for. */
interface TakenWord {
  text: string;
  takenFor: ReadonlySet<number>;
}

// Below this share of a name, it is not what was asked for.
const leastFit = 0.45;
// Words that more names have than this, such as a first letter, name nobody.
const mostCandidates = 400;
const kinds = ["topic", "technique", "framework", "author"] as const satisfies EntryKind[];

/** Reads the names of topics, techniques, frameworks and authors. */
export function prepareEntryNames(index: SearchIndex): EntryNames {
  const { data, entriesWith } = index;
  const names: Record<EntryKind, string[][]> = {
    topic: data.topics.map(({ title, aliases }) => [title, ...aliases]),
    technique: data.techniques.map(({ name, aliases }) => [name, ...aliases]),
    framework: data.frameworks.map(({ name, aliases }) => [name, ...aliases]),
    author: data.authors.map((name) => [name]),
  };
  const byLetters = new Map<string, { kind: EntryKind; place: number }[]>();
  for (const kind of kinds) {
    // Of authors there are as many as of papers; their words find them as well.
    if (kind === "author") continue;
    for (const [place, own] of names[kind].entries()) {
      for (const name of own) {
        const letters = foldLetters(name);
        const known = byLetters.get(letters);
        if (known) known.push({ kind, place });
        else byLetters.set(letters, [{ kind, place }]);
      }
    }
  }
  return {
    find({ wanted, text }, takenFor) {
      const letters = foldLetters(text);
      const taken = wanted.flatMap((term, place) => takenWords(term, takenFor[place], index));
      if (letters.length < 2 || taken.length === 0) return [];
      const words = taken.map((word) => word.text);
      const found = kinds.flatMap((kind) =>
        placesWithAll(kind, taken, letters).flatMap((place): FoundEntry[] => {
          const best = { name: "", fit: 0 };
          for (const name of names[kind][place] ?? []) {
            const fit = fitOf(name, letters, words);
            if (fit > best.fit) Object.assign(best, { name, fit });
          }
          return best.fit < leastFit ? [] : [{ kind, place, ...best }];
        }),
      );
      return found.sort(
        (a, b) => b.fit - a.fit || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.length - b.name.length,
      );
    },
  };

  /** Entries that have all words in their names, or that are called just so. */
  function placesWithAll(kind: EntryKind, words: readonly TakenWord[], letters: string): number[] {
    let common: Set<number> | undefined;
    for (const { takenFor } of words) {
      const places = new Set<number>();
      for (const id of takenFor) for (const place of entriesWith[kind].of(id)) places.add(place);
      common = common ? new Set([...common].filter((place) => places.has(place))) : places;
    }
    const named = [letters, `${letters}s`, letters.replace(/s$/, "")].flatMap((name) => byLetters.get(name) ?? []);
    const candidates = common && common.size <= mostCandidates ? common : [];
    return [...new Set([...candidates, ...named.flatMap((entry) => (entry.kind === kind ? entry.place : []))])];
  }
}

/** The words of a term. Those of a phrase stand for themselves. */
function takenWords(term: Term, takenFor: ReadonlySet<number> = new Set(), { vocabulary }: SearchIndex): TakenWord[] {
  if (term.type === "word") return [{ text: term.text, takenFor }];
  return term.words.map((text) => {
    const id = vocabulary.idOf(text);
    return { text, takenFor: new Set(id === undefined ? [] : [id]) };
  });
}

const isUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** How much of a name some words are; 0 unless each of them stands in it. */
function fitOf(name: string, letters: string, words: readonly string[]): number {
  const nameLetters = foldLetters(name);
  if (nameLetters === letters) return 1;
  if (`${letters}s` === nameLetters || letters === `${nameLetters}s`) return 0.98;
  const share = letters.length / nameLetters.length;
  if (letters.length >= 3 && nameLetters.startsWith(letters)) return 0.5 + 0.45 * share;
  if (isUnspaced.test(letters) && nameLetters.includes(letters)) return 0.45 + 0.5 * share;
  const nameWords = tokenTexts(name).filter((word) => !stopWords.has(word));
  let sum = 0;
  for (const [place, word] of words.entries()) {
    const isLast = place === words.length - 1;
    const best = Math.max(0, ...nameWords.map((own) => wordFit(word, own, isLast)));
    if (best === 0) return 0;
    sum += best;
  }
  return 0.95 * (sum / Math.max(nameWords.length, words.length));
}

function wordFit(typed: string, own: string, isLast: boolean): number {
  if (typed === own) return matchQuality.exact;
  if (`${typed}s` === own || typed === `${own}s`) return matchQuality.plural;
  if (isLast && typed.length >= 2 && own.startsWith(typed)) return matchQuality.lastPrefix;
  const limit = Math.min(allowedEdits(typed), allowedEdits(own));
  if (limit === 0 || Math.abs(typed.length - own.length) > limit) return 0;
  // A slip hardly makes a name less fitting: there is nothing nearer.
  return editDistance(typed, own, limit) <= limit ? 0.9 : 0;
}
