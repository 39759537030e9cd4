import type { CitedPapers } from "./cited-papers";
import type { FoundResults } from "./find-results";
import { type ScoredPaper, scoreAll, scorePapers, sortPapers } from "./order-papers";
import type { SearchIndex } from "./search-index";
import type { SortOrder } from "./search-request";
import { tiers } from "./tiers";

/** The papers of all alternatives of a query. */
export interface CollectedPapers {
  /** All matching papers in the order of the data, including those that fail the filters. */
  matching: readonly number[];
  /** Papers that pass the filters, in the wanted order. By relevance, only the best. */
  papers: ScoredPaper[];
  /** Number of all papers that pass the filters, without those of `byAuthor`. */
  total: number;
  /** The papers that only the name of an author matches, if other papers match too. */
  byAuthor: ScoredPaper[];
}

/** Collects the papers that a query cites, or those of all its alternatives. */
export function collectPapers(
  found: CitedPapers | readonly FoundResults[],
  sort: SortOrder,
  passes: (paper: number) => boolean,
  index: SearchIndex,
): CollectedPapers {
  if ("papers" in found) return collectCited(found, sort, index);
  const best = found.map(({ papers, terms }) => scorePapers(papers.ranked, terms, index));
  const scored =
    sort === "relevance"
      ? mergeScores(best)
      : sortPapers(mergeScores(found.map(({ papers }, at) => scoreAll(papers, best[at] ?? [], passes))), sort, index);
  const byAuthor = new Set(found.flatMap(({ papers }) => [...papers.byAuthor]));
  for (const { papers } of found.length > 1 ? found : []) {
    for (const paper of papers.matching) if (!papers.byAuthor.has(paper)) byAuthor.delete(paper);
  }
  const [first] = found;
  const matching =
    found.length === 1 && first
      ? first.papers.matching
      : [...new Set(found.flatMap(({ papers }) => papers.matching))].sort((a, b) => a - b);
  return {
    matching,
    papers: scored.filter(({ paper }) => !byAuthor.has(paper)),
    total: countPassing(matching, passes) - byAuthor.size,
    byAuthor: scored.filter(({ paper }) => byAuthor.has(paper)),
  };
}

function collectCited({ papers }: CitedPapers, sort: SortOrder, index: SearchIndex): CollectedPapers {
  // Cited papers are in the best tier, in the given order.
  const scored = papers.map((paper, rank) => ({ paper, score: tiers.someWords + 1 / (rank + 1) }));
  return {
    matching: papers.toSorted((a, b) => a - b),
    papers: sort === "relevance" ? scored : sortPapers(scored, sort, index),
    total: papers.length,
    byAuthor: [],
  };
}

/** Merges scored papers, best first. Of a paper in several lists, the highest score counts. */
function mergeScores(lists: readonly ScoredPaper[][]): ScoredPaper[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const scores = new Map<number, number>();
  for (const { paper, score } of lists.flat()) scores.set(paper, Math.max(score, scores.get(paper) ?? 0));
  return [...scores].map(([paper, score]) => ({ paper, score })).sort((a, b) => b.score - a.score);
}

function countPassing(papers: readonly number[], passes: (paper: number) => boolean): number {
  let count = 0;
  for (const paper of papers) if (passes(paper)) count++;
  return count;
}
