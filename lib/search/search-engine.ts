import Fuse, { type Expression, type FuseOptionKey } from "fuse.js";
import type { SearchRecord } from "./search-record";

/** What the search page needs of an engine. Whatever takes Fuse's place keeps to this. */
export interface SearchEngine {
  /** The records that fit a query, best first. An empty query finds nothing. */
  search(query: string): SearchRecord[];
}

const mostWords = 16;
const mostLetters = 32;

/** Where a word may stand, and how much it counts there. */
const keys: FuseOptionKey<SearchRecord>[] = [
  { name: "title", weight: 4 },
  { name: "names", weight: 4 },
  { name: "authors", weight: 2 },
  { name: "techniques", weight: 2 },
  { name: "topics", weight: 1 },
  { name: "venue", weight: 1 },
  { name: "note", weight: 1 },
];

/**
 * An engine on fuse.js. Every word of a query must stand somewhere in a record; only when no record has
 * them all are they compared loosely. Records whose name or title is the query come first.
 */
export function createSearchEngine(records: readonly SearchRecord[]): SearchEngine {
  const options = { keys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3, useExtendedSearch: true };
  const fuse = new Fuse(records, options);
  return {
    search(query) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      const exact = fuse.search({ $and: words.map((word) => anywhere(`'"${word}"`)) });
      const found = exact.length > 0 ? exact : fuse.search({ $and: words.map((word) => anywhere(word)) });
      const wanted = words.join(" ");
      return found
        .map(({ item, score = 1 }) => ({ item, tier: tierOf(item, wanted), score }))
        .sort((a, b) => a.tier - b.tier || a.score - b.score)
        .map(({ item }) => item);
    },
  };
}

/** An expression that holds when a term fits any field. */
function anywhere(term: string): Expression {
  return { $or: keys.map((key) => ({ [String(typeof key === "object" && "name" in key ? key.name : key)]: term })) };
}

/** 0 when the query is the record's name, 1 when a name begins with it, 2 when the title does, 3 otherwise. */
function tierOf({ title, names = [] }: SearchRecord, wanted: string): number {
  const folded = [title, ...names].map(foldQuery);
  if (folded.includes(wanted)) return 0;
  if (folded.slice(1).some((name) => name.startsWith(wanted))) return 1;
  return folded[0]?.startsWith(wanted) ? 2 : 3;
}

/** The words of a query that are searched for. Longer ones and more of them would keep the browser busy for seconds. */
function wordsOf(query: string): string[] {
  const words = foldQuery(query).split(" ").filter(Boolean);
  return words.slice(0, mostWords).map((word) => word.slice(0, mostLetters));
}

/** Lower case, one blank between words, and none of the characters that steer Fuse's own query language. */
function foldQuery(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["'|!^$=]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
