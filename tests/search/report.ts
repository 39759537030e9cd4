import { formatTable } from "@/tests/shared/table";
import { type QueryScore, summarize, summarizeGroups } from "./judge";

const maxWorst = 12;

/** Formats a table of the groups, and below it the queries with the lowest scores. */
export function formatReport(title: string, scores: readonly QueryScore[]): string {
  const rows = [...summarizeGroups(scores), ["all", summarize(scores)] as const].map(
    ([group, { queries, recallAt3, recallAt10, meanReciprocalRank }]) => [
      group,
      String(queries),
      ...[recallAt3, recallAt10, meanReciprocalRank].map((value) => value.toFixed(3)),
    ],
  );
  const worst = scores
    .filter(({ recallAt3, reciprocalRank }) => recallAt3 < 1 || reciprocalRank < 0.5)
    .sort((a, b) => a.recallAt3 - b.recallAt3 || a.reciprocalRank - b.reciprocalRank)
    .slice(0, maxWorst);
  return [
    title,
    formatTable(["group", "queries", "recall@3", "recall@10", "MRR"], rows),
    ...(worst.length > 0 ? ["", "  worst queries and their first results"] : []),
    ...worst.map(
      ({ query, recallAt3, found }) =>
        `  ${recallAt3.toFixed(2)}  ${query.group}  ${query.query}  →  ${found.slice(0, 3).join(", ") || "nothing"}`,
    ),
    "",
  ].join("\n");
}
