import type * as z from "zod";
import type { sourceSectionSchema } from "../../content/schema/source";
import type { LineResult } from "./line-result";
import type { HeadingMatch } from "./match-headings";
import type { ListHeading } from "./read-list";

/** Returns the `sections` of a source: headings that are topics or have entries, and the lines of the entries. */
export function listSections(
  headings: readonly ListHeading[],
  matches: ReadonlyMap<ListHeading, HeadingMatch>,
  results: readonly Pick<LineResult, "line" | "heading" | "subject">[],
): z.input<typeof sourceSectionSchema>[] {
  return headings.flatMap((heading) => {
    const lines = results
      .filter((outcome) => outcome.heading?.line === heading.line && outcome.subject !== "unknown")
      .map(({ line }) => line);
    if (lines.length === 0 && !matches.get(heading)?.topic) return [];
    return [{ heading: heading.text, line: heading.line, ...(lines.length > 0 && { entries: toRanges(lines) }) }];
  });
}

/** Formats ascending line numbers as ranges: "120-133, 135". */
function toRanges(lines: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const line of lines) {
    const range = ranges.at(-1);
    if (range && range[1] === line - 1) range[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
}
