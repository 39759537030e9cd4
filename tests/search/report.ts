import { formatTable } from "@/tests/shared/table";
import { type QueryScore, summarize, summarizeGroups } from "./judge";

const shownWorst = 12;

/** A table of the groups for a terminal, and below it the queries that fared worst. */
export function formatReport(title: string, verdicts: readonly QueryScore[]): string {
  const rows = [...summarizeGroups(verdicts), ["all", summarize(verdicts)] as const].map(
    ([group, { queries, recallAt3, recallAt10, meanReciprocalRank }]) => [
      group,
      String(queries),
      ...[recallAt3, recallAt10, meanReciprocalRank].map((value) => value.toFixed(3)),
    ],
  );
  const worst = verdicts
    .filter(({ recallAt3, reciprocalRank }) => recallAt3 < 1 || reciprocalRank < 0.5)
    .sort((a, b) => a.recallAt3 - b.recallAt3 || a.reciprocalRank - b.reciprocalRank)
    .slice(0, shownWorst);
  return [
    title,
    formatTable(["group", "queries", "recall@3", "recall@10", "MRR"], rows),
    ...(worst.length > 0 ? ["", "  worst queries, and what stands first"] : []),
    ...worst.map(
      ({ query, recallAt3, found }) =>
        `  ${recallAt3.toFixed(2)}  ${query.group}  ${query.query}  →  ${found.slice(0, 3).join(", ") || "nothing"}`,
    ),
    "",
  ].join("\n");
}
