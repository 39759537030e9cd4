import type { Paper } from "./entities";
import { formerTitles } from "./former-titles";

/** What an entry says otherwise than its sources, or has in doubt, one sentence each: about title, venue, topics, the rest. */
export function paperDifferences(
  paper: Pick<Paper, "title" | "versions" | "history" | "sources" | "corrections">,
): string[] {
  const { history, sources, corrections } = paper;
  return [
    ...formerTitles(paper).map((title) => `Title: another version is called “${title}”.`),
    ...history.flatMap(({ type, what }) => (type === "venue-changed" && what ? [what] : [])),
    ...sources.flatMap(({ refiled }) => refiled ?? []),
    ...corrections,
  ];
}
