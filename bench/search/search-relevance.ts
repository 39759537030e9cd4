import {
  type JudgedQuery,
  judge,
  type QueryScore,
  type Summary,
  summarize,
  summarizeGroups,
} from "@/tests/search/judge";

/** How a group of queries was answered. */
export interface GroupReport extends Summary {
  group: string;
}

/** How well an engine answered some queries. */
export interface Relevance {
  groups: GroupReport[];
  /** Means over all queries. */
  all: Summary;
}

/**
 * What is left of judged queries for engines that find papers only: relevant papers among the first papers found. Queries
 * without any relevant paper are left out, unless nothing at all is relevant; so are those in the atlas's query language.
 */
export function onlyPapers(queries: readonly JudgedQuery[]): JudgedQuery[] {
  return queries.flatMap(({ group, query, relevant }) => {
    const papers = relevant.filter((result) => result.startsWith("paper:"));
    const isFair = group !== "query-language" && (papers.length > 0 || relevant.length === 0);
    return isFair ? [{ group, query, relevant: papers }] : [];
  });
}

/** Judges the ids of papers that an engine gave for each query. */
export function judgeAnswers(queries: readonly JudgedQuery[], answers: readonly (readonly string[])[]): Relevance {
  const verdicts = queries.map((query, place) => {
    const results = (answers[place] ?? []).map((id) => `paper:${id}`);
    return judge(query, () => ({ results, total: results.length }));
  });
  return { groups: reportGroups(verdicts), all: summarize(verdicts) };
}

/** Sums verdicts up by group. */
export function reportGroups(verdicts: readonly QueryScore[]): GroupReport[] {
  return [...summarizeGroups(verdicts)].map(([group, summary]) => ({ group, ...summary }));
}
