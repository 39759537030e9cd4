import * as z from "zod";
import { flatResults } from "@/lib/search/flat-results";
import type { SearchEngine } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";

/** A query with its relevant results, as judged by a person. */
export const judgedQuerySchema = z.strictObject({
  /** What the query tests: `typo`, `author` and so on. */
  group: z.string(),
  /** The query as typed. */
  query: z.string(),
  /** Relevant results, such as `paper:gptq` or `topic:model-centric/model-compression`. */
  relevant: z.array(z.string()),
  /** The required first result. */
  first: z.string().optional(),
  /** Whether search may find nothing but `relevant`. */
  all: z.boolean().optional(),
  /** The reason for the judgment. */
  note: z.string().optional(),
});
export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

/** The scores of a query. */
export interface QueryScore {
  query: JudgedQuery;
  /** The number of relevant results among the first three, divided by the largest number possible. */
  recallAt3: number;
  recallAt10: number;
  /** One divided by the rank of the first relevant result; 0 without one in the first ten. */
  reciprocalRank: number;
  /** The first ten results; with `all`, the number of relevant results plus ten. */
  found: string[];
  /** Number of all results. */
  total: number;
}

/** Searches and returns the names of results, best first, and their total number. */
export type Searcher = (query: string, limit: number) => { results: string[]; total: number };

/** Adapts the engine of the atlas. */
export function asSearcher(engine: SearchEngine): Searcher {
  return (query, limit) => {
    const response = engine.search({ ...requestFor(query), show: limit });
    const results = flatResults(response).map(({ kind, hit }) => `${kind}:${hit.id}`);
    const listed = response.papers.length + response.byAuthor.papers.length;
    return { results, total: results.length - listed + response.total + response.byAuthor.total };
  };
}

/** Scores a query. Without relevant results, search should find nothing. */
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

/** Mean scores of queries. */
export interface Summary {
  queries: number;
  recallAt3: number;
  recallAt10: number;
  meanReciprocalRank: number;
}

/** Returns the mean scores of queries. */
export function summarize(scores: readonly QueryScore[]): Summary {
  const mean = (read: (score: QueryScore) => number) =>
    scores.reduce((sum, score) => sum + read(score), 0) / scores.length;
  return {
    queries: scores.length,
    recallAt3: mean(({ recallAt3 }) => recallAt3),
    recallAt10: mean(({ recallAt10 }) => recallAt10),
    meanReciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
  };
}

/** Returns the mean scores of each group, in the order of first appearance. */
export function summarizeGroups(scores: readonly QueryScore[]): Map<string, Summary> {
  const groups = new Set(scores.map(({ query }) => query.group));
  return new Map([...groups].map((group) => [group, summarize(scores.filter(({ query }) => query.group === group))]));
}
