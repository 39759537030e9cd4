import type { EntryHit } from "./describe-entry";
import type { PaperHit } from "./describe-hit";
import type { SearchResponse } from "./search-engine";

/** A result of any kind. */
export type FlatResult =
  | { kind: "paper"; hit: PaperHit }
  | { kind: Exclude<EntryHit["kind"], "author">; hit: EntryHit };

const maxLeading = 3;
const wholeName = 0.95;
const largePart = 0.6;
// Papers whose name is the query have a higher score, as described at `PaperHit.score`.
const namedScore = 5;

/** Returns whether the query is the name of a paper. */
export function namesPaper({ papers }: Pick<SearchResponse, "papers">): boolean {
  return papers.some(({ score }) => score >= namedScore);
}

/**
 * Returns the entries to show above the papers, three at most: those whose name is the query, or else, unless it is the
 * name of a paper, those whose name it mostly covers. Authors are left out, because their papers are listed.
 */
export function leadingEntries(response: Pick<SearchResponse, "entries" | "papers">): EntryHit[] {
  const others = response.entries.filter(({ kind }) => kind !== "author");
  const whole = others.filter(({ fit }) => fit >= wholeName);
  return (whole.length > 0 || namesPaper(response) ? whole : others.filter(({ fit }) => fit >= largePart)).slice(
    0,
    maxLeading,
  );
}

/** Returns all results in the order of the search page: leading entries, papers, and papers that only an author matches. */
export function flatResults(response: SearchResponse): FlatResult[] {
  return [
    ...leadingEntries(response).flatMap((hit) => (hit.kind === "author" ? [] : { kind: hit.kind, hit })),
    ...[...response.papers, ...response.byAuthor.papers].map((hit) => ({ kind: "paper" as const, hit })),
  ];
}
