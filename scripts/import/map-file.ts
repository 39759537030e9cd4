import { existsSync, readFileSync } from "node:fs";
import { formatHeadingMap, readHeadingMap } from "@/lib/awesome-list/import/heading-map";
import type { ListImport } from "@/lib/awesome-list/import/import-list";
import type { HeadingDecisions } from "@/lib/awesome-list/import/match-headings";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { UsageError } from "../command";

/** Returns the decisions of a map; none if the file does not exist yet. */
export function readMapFile(file: string | undefined, survey: Pick<Survey, "branches">): HeadingDecisions {
  if (file === undefined || !existsSync(file)) return new Map();
  const { decisions, issues } = readHeadingMap(readFileSync(file, "utf8"), survey);
  if (issues.length > 0)
    throw new UsageError(issues.map(({ line, message }) => `${file}:${line}  ${message}`).join("\n"));
  return decisions;
}

/** Returns what to do about headings that are not topics. Writes the draft of a map, unless it exists. */
export function draftMapFile(
  file: string | undefined,
  list: string,
  { unknownHeadings }: Pick<ListImport, "unknownHeadings">,
  isDryRun: boolean,
): string | undefined {
  if (unknownHeadings.length === 0) return undefined;
  const count = `${countOf(unknownHeadings.length, "heading")} with papers ${unknownHeadings.length === 1 ? "is not a topic" : "are not topics"}.`;
  if (file === undefined) return `${count} Use --map FILE to decide about them.`;
  if (existsSync(file)) return `${count} Decide about them in ${file}.`;
  if (isDryRun) return `${count} Would write ${file} to decide about them.`;
  writeFileSafely(file, formatHeadingMap(unknownHeadings, list));
  return `${count} Fill in ${file}, then run this command again.`;
}
