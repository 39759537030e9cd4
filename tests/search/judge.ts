import { flatResults } from "@/lib/search/flat-results";
import type { SearchEngine } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";

/** A query with the answers that a reader would be glad to find, as judged by reading. */
export interface JudgedQuery {
  group: string;
  query: string;
  /** Results such as `paper:gptq` or `topic:model-centric/model-compression`. */
  relevant: string[];
  /** What must stand first. */
  first?: string;
  /** Whether `relevant` is all that may be found. */
  all?: boolean;
  note?: string;
}

/** How one query fared. */
export interface Verdict {
  query: JudgedQuery;
  /** Share of the answers among the first three results, of those that fit there. */
  recallAt3: number;
  recallAt10: number;
  /** One divided by the place of the first answer; 0 without one in the first ten. */
  reciprocalRank: number;
  /** The first ten results. */
  found: string[];
  total: number;
}

/** A search engine as the judge sees it: the names of its results, best first. */
export type Searcher = (query: string, limit: number) => { results: string[]; total: number };

/** The atlas's own engine as a searcher. */
export function asSearcher(engine: SearchEngine): Searcher {
  return (query, limit) => {
    const response = engine.search({ ...requestFor(query), show: limit });
    const results = flatResults(response).map(({ kind, hit }) => `${kind}:${hit.id}`);
    return { results, total: results.length - response.papers.length + response.total };
  };
}

/** Measures one query. Without any relevant answer, nothing is what should be found. */
export function judge(query: JudgedQuery, search: Searcher): Verdict {
  const { results, total } = search(query.query, Math.max(10, query.all ? query.relevant.length + 10 : 0));
  const found = results.slice(0, 10);
  const wanted = new Set(query.relevant);
  const recallAt = (count: number) =>
    wanted.size === 0
      ? Number(total === 0)
      : found.slice(0, count).filter((result) => wanted.has(result)).length / Math.min(count, wanted.size);
  const rank = found.findIndex((result) => wanted.has(result));
  return {
    query,
    recallAt3: recallAt(3),
    recallAt10: recallAt(10),
    reciprocalRank: wanted.size === 0 ? Number(total === 0) : rank < 0 ? 0 : 1 / (rank + 1),
    found,
    total,
  };
}

/** Means over the verdicts of a group. */
export interface GroupReport {
  group: string;
  queries: number;
  recallAt3: number;
  recallAt10: number;
  meanReciprocalRank: number;
}

/** Sums verdicts up by group, in the order in which groups first occur. */
export function summarize(verdicts: readonly Verdict[]): GroupReport[] {
  const groups = [...new Set(verdicts.map(({ query }) => query.group))];
  return groups.map((group) => {
    const members = verdicts.filter(({ query }) => query.group === group);
    return {
      group,
      queries: members.length,
      recallAt3: mean(members.map(({ recallAt3 }) => recallAt3)),
      recallAt10: mean(members.map(({ recallAt10 }) => recallAt10)),
      meanReciprocalRank: mean(members.map(({ reciprocalRank }) => reciprocalRank)),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
