import type * as z from "zod";
import type { sourceSectionSchema } from "../../content/schema/source";
import type { LineResult } from "./line-result";
import type { HeadingMatch } from "./match-headings";
import type { ListHeading } from "./reading/read-list";

/** Returns the `sections` of a source: headings that are topics or have entries, and the lines of the entries. */
export function listSections(
  headings: readonly ListHeading[],
  matches: ReadonlyMap<ListHeading, HeadingMatch>,
  results: readonly Pick<LineResult, "line" | "heading" | "subject" | "outcome">[],
): z.input<typeof sourceSectionSchema>[] {
  return headings.flatMap((heading) => {
    const lines = results
      .filter((result) => result.heading?.line === heading.line && isEntryLine(result))
      .map(({ line }) => line);
    const match = matches.get(heading);
    const isTopic = match?.kind === "topic" && heading.publication === undefined;
    if (match?.kind === "skip" || (lines.length === 0 && !isTopic)) return [];
    return [{ heading: heading.text, line: heading.line, ...(lines.length > 0 && { entries: toRanges(lines) }) }];
  });
}

function isEntryLine({ subject, outcome }: Pick<LineResult, "subject" | "outcome">): boolean {
  return subject !== "unknown" && outcome.kind !== "skipped";
}

/** Formats ascending line numbers as ranges: "120-133, 135". */
function toRanges(lines: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const line of new Set(lines)) {
    const range = ranges.at(-1);
    if (range && range[1] === line - 1) range[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
}
