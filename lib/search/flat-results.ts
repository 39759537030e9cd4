import type { PaperHit } from "./describe-hit";
import type { EntryHit, SearchResponse } from "./search-engine";

/** A result in one list of all kinds, in the order of the search page. */
export type FlatResult =
  | { kind: "paper"; hit: PaperHit }
  | { kind: Exclude<EntryHit["kind"], "author">; hit: EntryHit };

const mostWhole = 3;
const mostParts = 3;
const leastPart = 0.6;

/**
 * The entries that stand above the papers: those whose name is the query; without any, the two it is most of the name of.
 * Authors are not among them: their papers are.
 */
export function leadingEntries({ entries }: Pick<SearchResponse, "entries">): EntryHit[] {
  const others = entries.filter(({ kind }) => kind !== "author");
  const whole = others.filter(({ fit }) => fit >= 0.95).slice(0, mostWhole);
  return whole.length > 0 ? whole : others.filter(({ fit }) => fit >= leastPart).slice(0, mostParts);
}

/** All results in one list: leading entries, then papers. */
export function flatResults(response: SearchResponse): FlatResult[] {
  return [
    ...leadingEntries(response).flatMap((hit) => (hit.kind === "author" ? [] : { kind: hit.kind, hit })),
    ...response.papers.map((hit) => ({ kind: "paper" as const, hit })),
  ];
}
