import type { EntryHit } from "./describe-entry";
import type { PaperHit } from "./describe-hit";
import type { SearchResponse } from "./search-engine";

/** A result of any kind. */
export type FlatResult =
  | { kind: "paper"; hit: PaperHit }
  | { kind: Exclude<EntryHit["kind"], "author">; hit: EntryHit };

const maxLeading = 3;
/** The least score of a paper whose name is the query. */
const scoreOfName = 5;
const wholeName = 0.95;
const largePart = 0.6;

/**
 * Returns the entries to show above the papers, three at most: those whose name is the query, or else those whose name
 * the query mostly covers. Authors are left out, because their papers are listed. A paper with this name precedes
 * frameworks that are only named after it: "GPTQ" is not GPTQModel.
 */
export function leadingEntries({ entries, papers }: Pick<SearchResponse, "entries" | "papers">): EntryHit[] {
  const isPaper = papers.some(({ score }) => score >= scoreOfName);
  const others = entries.filter(({ kind }) => kind !== "author");
  const whole = others.filter(({ fit }) => fit >= wholeName);
  if (whole.length > 0) return whole.slice(0, maxLeading);
  return others.filter(({ kind, fit }) => fit >= largePart && !(kind === "framework" && isPaper)).slice(0, maxLeading);
}

/** Returns all results in the order of the search page: leading entries, papers, and papers that only an author matches. */
export function flatResults(response: SearchResponse): FlatResult[] {
  return [
    ...leadingEntries(response).flatMap((hit) => (hit.kind === "author" ? [] : { kind: hit.kind, hit })),
    ...[...response.papers, ...response.byAuthor.papers].map((hit) => ({ kind: "paper" as const, hit })),
  ];
}
