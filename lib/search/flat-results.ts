import type { EntryHit } from "./describe-entry";
import type { PaperHit } from "./describe-hit";
import type { SearchResponse } from "./search-engine";
import { wholeName } from "./search-fields";

/** A result of any kind. */
export type FlatResult =
  | { kind: "paper"; hit: PaperHit }
  | { kind: Exclude<EntryHit["kind"], "author">; hit: EntryHit };

const maxLeading = 3;
const largePart = 0.6;
// Papers whose name is the query have a higher score, as described at `PaperHit.score`.
const namedScore = 5;

/** Returns whether the query is the name of a paper. */
export function namesPaper({ papers }: Pick<SearchResponse, "papers">): boolean {
  return papers.some(isNamed);
}

function isNamed({ score }: PaperHit): boolean {
  return score >= namedScore;
}

/**
 * Returns the entries to show above the papers: at most three whose name is the query, or else, unless it is the name of
 * a paper, whose name it mostly covers; and pages. Authors are left out, because their papers are listed. A framework or
 * page with the name of a paper follows the paper.
 */
export function leadingEntries(response: Pick<SearchResponse, "entries" | "papers">): EntryHit[] {
  const others = response.entries.filter(({ kind }) => kind !== "author" && kind !== "page");
  const whole = others.filter(({ fit }) => fit >= wholeName);
  if (namesPaper(response)) return whole.filter(({ kind }) => !isAfterPapers(kind)).slice(0, maxLeading);
  const leading = whole.length > 0 ? whole : others.filter(({ fit }) => fit >= largePart);
  return [...leading.slice(0, maxLeading), ...response.entries.filter(({ kind }) => kind === "page")];
}

function isAfterPapers(kind: EntryHit["kind"]): boolean {
  return kind === "framework" || kind === "page";
}

/** Splits the papers where frameworks and pages of the same name belong: after the papers whose name is the query. */
export function splitAtNamed({ entries, papers }: Pick<SearchResponse, "entries" | "papers">): {
  named: PaperHit[];
  entries: EntryHit[];
  others: PaperHit[];
} {
  // In another order, such as by year, other papers can come first.
  const first = papers.findIndex((paper) => !isNamed(paper));
  const count = first < 0 ? papers.length : first;
  const hasName = ({ kind, fit }: EntryHit) => isAfterPapers(kind) && fit >= wholeName;
  const after = namesPaper({ papers }) ? entries.filter(hasName).slice(0, maxLeading) : [];
  return { named: papers.slice(0, count), entries: after, others: papers.slice(count) };
}

/** Returns all results in the order of the search page: leading entries, papers, and papers that only an author matches. */
export function flatResults(response: SearchResponse): FlatResult[] {
  const entry = (hit: EntryHit) => (hit.kind === "author" ? [] : { kind: hit.kind, hit });
  const paper = (hit: PaperHit) => ({ kind: "paper" as const, hit });
  const { named, entries, others } = splitAtNamed(response);
  return [
    ...leadingEntries(response).flatMap(entry),
    ...named.map(paper),
    ...entries.flatMap(entry),
    ...[...others, ...response.byAuthor.papers].map(paper),
  ];
}
