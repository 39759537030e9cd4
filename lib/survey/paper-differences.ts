import type { Paper } from "./entities";
import { formerTitles } from "./former-titles";

/** Returns the differences between an entry and its sources, and its open questions: one sentence each. */
export function paperDifferences(
  paper: Pick<Paper, "title" | "versions" | "history" | "sources" | "corrections">,
): string[] {
  const { history, sources, corrections } = paper;
  return [
    ...formerTitles(paper).map((title) => `Title: another version is titled “${title}”.`),
    ...history.flatMap(({ type, what }) => (type === "venue-changed" && what ? [what] : [])),
    ...sources.flatMap(({ refiled }) => refiled ?? []),
    ...corrections,
  ];
}
