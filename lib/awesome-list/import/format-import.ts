import { countOf } from "../../text/format";
import type { ListImport } from "./import-list";
import type { LineResult } from "./line-result";

/** What an import comes to, in numbers. */
export interface ImportSummary {
  /** Lines that hold papers. */
  lines: number;
  /** Lines that are the own line of a paper's entry, new entries included. */
  entries: number;
  /** Entries that the import makes, of papers and frameworks. */
  newEntries: number;
  /** Lines that repeat the entry of another line. */
  merged: number;
  /** Lines that became nothing, or say otherwise than their entry without a correction that tells why. */
  unexplained: number;
  /** Rows that hold frameworks. */
  frameworks: number;
}

/** Counts what became of the lines of a list. */
export function summarizeImport({ results }: Pick<ListImport, "results">): ImportSummary {
  const papers = results.filter(({ subject }) => subject !== "framework");
  const of = (lines: readonly LineResult[], kind: LineResult["outcome"]["kind"]) =>
    lines.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    lines: papers.length,
    entries: of(papers, "entry"),
    newEntries: results.filter(({ outcome }) => outcome.kind === "entry" && outcome.isNew).length,
    merged: of(papers, "merged"),
    unexplained: results.filter(isUnexplained).length,
    frameworks: results.length - papers.length,
  };
}

/** Whether the list was read and nobody has to look at any of its lines. */
export function isAccountedFor({ lines, frameworks, unexplained }: ImportSummary): boolean {
  return lines + frameworks > 0 && unexplained === 0;
}

/** The account of an import as lines for a terminal. `list` is the name of the list's file. */
export function formatImport(list: string, result: ListImport, isDryRun: boolean): string[] {
  const { listSource, results, skipped, drafts } = result;
  const { lines, entries, merged, unexplained, frameworks, newEntries } = summarizeImport(result);
  const without = lines - entries - merged;
  const verb = isDryRun ? "Would write" : "Wrote";
  return [
    ...results.flatMap((line) => describeLine(list, line)),
    ...drafts.map(({ path, isNew }) => `${verb} ${path}${isNew ? "" : " (changed)"}`),
    describeSource(list, listSource),
    `${countOf(lines, "line")} with papers in, ${lines - merged} distinct: ` +
      `${entries} as entries, ${merged} merged, ${without} without an entry.`,
    `${countOf(frameworks, "line")} with frameworks in.`,
    `${countOf(skipped.length, "line")} of contents and running text passed over.`,
    ...(results.length > 0 ? [] : [`${list} is no list, or a list in a form that is not known.`]),
    `New entries: ${newEntries}. Files ${isDryRun ? "to write" : "written"}: ${drafts.length}. Unexplained lines: ${unexplained}.`,
  ];
}

function describeSource(list: string, listSource: ListImport["listSource"]): string {
  if (!listSource)
    return `${list} is no source of the survey: entries do not name its lines. --source says which it is.`;
  const { source, isThisVersion } = listSource;
  return isThisVersion
    ? `${list} is ${source.file}.`
    : `${list} is another version of ${source.file}: its headings stand at other lines, so entries do not name them.`;
}

function describeLine(list: string, { line, column, outcome, differences }: LineResult): string[] {
  const place = `${list}:${line}:${column}`;
  if (outcome.kind === "issue") return [`${place} ${outcome.rule}  ${outcome.message} ${outcome.hint}`];
  const { file } = outcome;
  return [
    ...(outcome.kind === "merged" ? [`${place} merged  into ${file}: ${outcome.reason}`] : []),
    ...differences.map(({ field, listed, kept, reasons }) => {
      const rule = reasons.length > 0 ? "kept" : "conflict";
      const advice = file.startsWith("papers/") ? "Say why in its corrections, or mend it." : "Mend one of the two.";
      const why = reasons.length > 0 ? reasons.join(" ") : advice;
      const values = `${field} ${JSON.stringify(listed)} in the list, ${JSON.stringify(kept)} in ${file}.`;
      return `${place} ${rule}  ${values} ${why}`;
    }),
  ];
}

/** Whether somebody has to look at a line. */
function isUnexplained({ outcome, differences }: LineResult): boolean {
  return outcome.kind === "issue" || differences.some(({ reasons }) => reasons.length === 0);
}
