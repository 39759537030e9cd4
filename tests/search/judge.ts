import * as z from "zod";
import { flatResults } from "@/lib/search/flat-results";
import type { SearchEngine } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";

/** A query with the answers that a reader would be glad to find, as judged by reading. */
export const judgedQuerySchema = z.strictObject({
  /** What the query tries: `typo`, `author` and so on. */
  group: z.string(),
  /** What is typed. */
  query: z.string(),
  /** Results such as `paper:gptq` or `topic:model-centric/model-compression`. */
  relevant: z.array(z.string()),
  /** What must stand first. */
  first: z.string().optional(),
  /** Whether `relevant` is all that may be found. */
  all: z.boolean().optional(),
  /** Why it was judged so. */
  note: z.string().optional(),
});
export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

/** How one query fared. */
export interface QueryScore {
  query: JudgedQuery;
  /** Share of the answers among the first three results, of those that fit there. */
  recallAt3: number;
  recallAt10: number;
  /** One divided by the place of the first answer; 0 without one in the first ten. */
  reciprocalRank: number;
  /** The first ten results; where an answer is `all` that may be found, up to ten that are too many. */
  found: string[];
  /** Number of all results. */
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
export function judge(query: JudgedQuery, search: Searcher): QueryScore {
  const { results: found, total } = search(query.query, 10 + (query.all ? query.relevant.length : 0));
  const wanted = new Set(query.relevant);
  const recallAt = (count: number) =>
    wanted.size === 0
      ? Number(total === 0)
      : found.slice(0, count).filter((result) => wanted.has(result)).length / Math.min(count, wanted.size);
  const rank = found.slice(0, 10).findIndex((result) => wanted.has(result));
  return {
    query,
    recallAt3: recallAt(3),
    recallAt10: recallAt(10),
    reciprocalRank: wanted.size === 0 ? Number(total === 0) : rank < 0 ? 0 : 1 / (rank + 1),
    found,
    total,
  };
}

/** Means over some verdicts. */
export interface Summary {
  queries: number;
  recallAt3: number;
  recallAt10: number;
  meanReciprocalRank: number;
}

/** Sums verdicts up. */
export function summarize(verdicts: readonly QueryScore[]): Summary {
  const mean = (read: (verdict: QueryScore) => number) =>
    verdicts.reduce((sum, verdict) => sum + read(verdict), 0) / verdicts.length;
  return {
    queries: verdicts.length,
    recallAt3: mean(({ recallAt3 }) => recallAt3),
    recallAt10: mean(({ recallAt10 }) => recallAt10),
    meanReciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
  };
}

/** Sums verdicts up by group, in the order in which groups first occur. */
export function summarizeGroups(verdicts: readonly QueryScore[]): Map<string, Summary> {
  const groups = new Set(verdicts.map(({ query }) => query.group));
  return new Map([...groups].map((group) => [group, summarize(verdicts.filter(({ query }) => query.group === group))]));
}
