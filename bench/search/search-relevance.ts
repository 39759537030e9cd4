import {
  type JudgedQuery,
  judge,
  type QueryScore,
  type Summary,
  summarize,
  summarizeGroups,
} from "@/tests/search/judge";

/** Mean scores of a group of queries. */
export interface GroupReport extends Summary {
  group: string;
}

/** Mean scores of an engine. */
export interface Relevance {
  groups: GroupReport[];
  /** Means over all queries. */
  all: Summary;
}

/**
 * Prepares judged queries for engines that find only papers: keeps only relevant papers, and leaves out queries that
 * use filters and queries that only other entries are relevant to.
 */
export function onlyPapers(queries: readonly JudgedQuery[]): JudgedQuery[] {
  return queries.flatMap(({ group, query, relevant }) => {
    const papers = relevant.filter((result) => result.startsWith("paper:"));
    const isFair = group !== "query-language" && (papers.length > 0 || relevant.length === 0);
    return isFair ? [{ group, query, relevant: papers }] : [];
  });
}

/** Scores the ids of papers that an engine returned for each query. */
export function judgeAnswers(queries: readonly JudgedQuery[], answers: readonly (readonly string[])[]): Relevance {
  const scores = queries.map((query, index) => {
    const results = (answers[index] ?? []).map((id) => `paper:${id}`);
    return judge(query, () => ({ results, total: results.length }));
  });
  return { groups: reportGroups(scores), all: summarize(scores) };
}

/** Returns the mean scores of each group. */
export function reportGroups(scores: readonly QueryScore[]): GroupReport[] {
  return [...summarizeGroups(scores)].map(([group, summary]) => ({ group, ...summary }));
}
