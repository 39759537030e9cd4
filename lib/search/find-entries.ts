import { editDistance } from "./edit-distance";
import { foldLetters } from "./fold-text";
import { matchQuality } from "./search-fields";
import type { SearchIndex } from "./search-index";
import { stopWords } from "./stop-words";
import { tokenTexts } from "./tokenize";
import { allowedEdits } from "./vocabulary";

/** Something other than a paper that can be found by its name. */
export type EntryKind = "topic" | "technique" | "framework" | "author";

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
  /** The entries that `text` names, best first. `terms` are its words, each with the words it is taken for. */
  find(text: string, terms: readonly EntryTerm[]): FoundEntry[];
}

/** A word of a query, and numbers of the words that it is taken for. */
export interface EntryTerm {
  text: string;
  takenFor: ReadonlySet<number>;
}

// Below this share of a name, it is not what was asked for.
const leastFit = 0.45;
const kinds = ["topic", "technique", "framework", "author"] as const satisfies EntryKind[];

/** Reads the names of topics, techniques, frameworks and authors. */
export function prepareEntryNames(index: SearchIndex): EntryNames {
  const { data, entryFields } = index;
  const namesOf: Record<EntryKind, (place: number) => string[]> = {
    topic: (place) => withAliases(data.topics[place]?.title, data.topics[place]?.aliases),
    technique: (place) => withAliases(data.techniques[place]?.name, data.techniques[place]?.aliases),
    framework: (place) => withAliases(data.frameworks[place]?.name, data.frameworks[place]?.aliases),
    author: (place) => withAliases(data.authors[place]),
  };
  const byLetters = new Map<string, { kind: EntryKind; place: number }[]>();
  const counts = {
    topic: data.topics.length,
    technique: data.techniques.length,
    framework: data.frameworks.length,
    author: data.authors.length,
  };
  for (const kind of kinds) {
    for (let place = 0; place < counts[kind]; place++) {
      for (const name of namesOf[kind](place)) {
        const letters = foldLetters(name);
        const known = byLetters.get(letters);
        if (known) known.push({ kind, place });
        else byLetters.set(letters, [{ kind, place }]);
      }
    }
  }
  return {
    find(text, terms) {
      const letters = foldLetters(text);
      if (letters.length < 2 || terms.length === 0) return [];
      const words = terms.map((term) => term.text);
      const found = kinds.flatMap((kind) =>
        placesWithAll(kind, terms, letters).flatMap((place): FoundEntry[] => {
          const best = { name: "", fit: 0 };
          for (const name of namesOf[kind](place)) {
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

  /** Entries that have all terms in their names, or that are called just so. */
  function placesWithAll(kind: EntryKind, terms: readonly EntryTerm[], letters: string): number[] {
    const { itemsWith } = entryFields[kind];
    let common: Set<number> | undefined;
    for (const { takenFor } of terms) {
      const places = new Set<number>();
      for (const id of takenFor)
        for (const place of itemsWith.of(id)) if (!common || common.has(place)) places.add(place);
      common = places;
      if (places.size === 0) break;
    }
    const named = [letters, `${letters}s`, letters.replace(/s$/, "")].flatMap((name) => byLetters.get(name) ?? []);
    return [...new Set([...(common ?? []), ...named.flatMap((entry) => (entry.kind === kind ? entry.place : []))])];
  }
}

function withAliases(name: string | undefined, aliases: readonly string[] = []): string[] {
  return name === undefined ? [] : [name, ...aliases];
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
