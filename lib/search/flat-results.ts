import type { EntryHit } from "./describe-entry";
import type { PaperHit } from "./describe-hit";
import type { SearchResponse } from "./search-engine";

/** A result in one list of all kinds, in the order of the search page. */
export type FlatResult =
  | { kind: "paper"; hit: PaperHit }
  | { kind: Exclude<EntryHit["kind"], "author">; hit: EntryHit };

const mostLeading = 3;
const wholeName = 0.95;
const mostOfName = 0.6;

/**
 * The entries that stand above the papers, three at most: those whose name is the query; without any, those that it is
 * most of the name of. Authors are not among them: their papers are.
 */
export function leadingEntries({ entries }: Pick<SearchResponse, "entries">): EntryHit[] {
  const others = entries.filter(({ kind }) => kind !== "author");
  const whole = others.filter(({ fit }) => fit >= wholeName);
  return (whole.length > 0 ? whole : others.filter(({ fit }) => fit >= mostOfName)).slice(0, mostLeading);
}

/** All results in one list: leading entries, then papers. */
export function flatResults(response: SearchResponse): FlatResult[] {
  return [
    ...leadingEntries(response).flatMap((hit) => (hit.kind === "author" ? [] : { kind: hit.kind, hit })),
    ...response.papers.map((hit) => ({ kind: "paper" as const, hit })),
  ];
}
