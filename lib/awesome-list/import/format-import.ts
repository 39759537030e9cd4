import { countOf } from "../../text/format";
import type { ListImport } from "./import-list";
import type { LineResult } from "./line-result";

/** The numbers of an import. */
export interface ImportSummary {
  /** Lines with papers, except skipped ones. */
  lines: number;
  /** Lines that are the main line of a paper's entry, including new entries. */
  entries: number;
  /** New entries of papers and frameworks. */
  newEntries: number;
  /** Lines that repeat the entry of another line. */
  merged: number;
  /** Lines with a link to a paper that are not entries, for a reason that the report gives. */
  skipped: number;
  /** Lines without an entry, because they have an issue. */
  failed: number;
  /** Failed lines, and lines that differ from their entry for no known reason. */
  unexplained: number;
  /** Rows with frameworks. */
  frameworks: number;
}

/** Counts the outcomes of lines. */
export function summarizeImport({ results }: Pick<ListImport, "results">): ImportSummary {
  const papers = results.filter(({ subject, outcome }) => subject !== "framework" && outcome.kind !== "skipped");
  const of = (lines: readonly LineResult[], kind: LineResult["outcome"]["kind"]) =>
    lines.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    lines: papers.length,
    entries: of(papers, "entry"),
    newEntries: results.filter(({ outcome }) => outcome.kind === "entry" && outcome.isNew).length,
    merged: of(papers, "merged"),
    skipped: of(results, "skipped"),
    failed: of(results, "issue"),
    unexplained: results.filter(isUnexplained).length,
    frameworks: results.filter(({ subject }) => subject === "framework").length,
  };
}

/** Whether the list has lines and no line needs a decision. */
export function isAccountedFor({ lines, frameworks, unexplained }: ImportSummary): boolean {
  return lines + frameworks > 0 && unexplained === 0;
}

/** Formats the report of an import as lines for a terminal. `list` is the path of the list. */
export function formatImport(list: string, result: ListImport, isDryRun: boolean): string[] {
  const { listSource, results, drafts } = result;
  const verb = isDryRun ? "Would write" : "Wrote";
  return [
    ...results.flatMap((line) => describeLine(list, line)),
    ...drafts.map(({ path, isNew }) => `${verb} ${path}${isNew ? "" : " (changed)"}`),
    describeSource(list, listSource),
    ...formatCounts(list, result),
    `Files ${isDryRun ? "to write" : "written"}: ${drafts.length}. Lines that need a decision: ${summarizeImport(result).unexplained}.`,
  ];
}

/** Formats the outcomes of lines that did not become an entry, or that differ from their entry. */
export function formatLosses(list: string, { results }: Pick<ListImport, "results">): string[] {
  return results
    .filter((line) => line.outcome.kind === "skipped" || isUnexplained(line))
    .flatMap((line) => describeLine(list, line));
}

/** Formats the numbers of lines by outcome. */
export function formatCounts(list: string, { results, skipped }: Pick<ListImport, "results" | "skipped">): string[] {
  const { lines, entries, merged, frameworks, ...counts } = summarizeImport({ results });
  const isAdded = ({ subject, outcome }: LineResult) =>
    subject === "paper" && outcome.kind === "entry" && outcome.isNew;
  const added = results.filter(isAdded).length;
  return [
    `${countOf(lines + counts.skipped, "line")} with papers: ${added} added, ` +
      `${entries - added} with an entry already, ${merged} merged, ${counts.skipped} skipped, ${counts.failed} failed.`,
    `${countOf(frameworks, "line")} with frameworks. ${countOf(skipped.length, "other line")} without papers.`,
    ...(results.length > 0 ? [] : [`${list} is not a list of papers.`]),
  ];
}

function describeSource(list: string, listSource: ListImport["listSource"]): string {
  if (!listSource)
    return `${list} is not a source of the survey, so entries do not refer to its lines. --source names its source.`;
  const { source, isThisVersion } = listSource;
  return isThisVersion
    ? `${list} is the list of ${source.file}.`
    : `${list} is another version of the list of ${source.file}: its headings are on other lines. ` +
        "Entries do not refer to its lines.";
}

function describeLine(list: string, { line, column, outcome, differences }: LineResult): string[] {
  const position = `${list}:${line}:${column}`;
  if (outcome.kind === "issue") return [`${position} ${outcome.rule}  ${outcome.message} ${outcome.hint}`];
  if (outcome.kind === "skipped") return [`${position} skipped  ${outcome.reason}`];
  const { file } = outcome;
  return [
    ...(outcome.kind === "merged" ? [`${position} merged  into ${file}: ${outcome.reason}`] : []),
    ...differences.map(({ field, listed, kept, reasons }) => {
      const rule = reasons.length > 0 ? "kept" : "conflict";
      const advice = file.startsWith("papers/")
        ? "Explain it in the corrections of the entry, or fix the entry."
        : "Fix one of the two.";
      const why = reasons.length > 0 ? reasons.join(" ") : advice;
      const values = `${field} ${JSON.stringify(listed)} in the list, ${JSON.stringify(kept)} in ${file}.`;
      return `${position} ${rule}  ${values} ${why}`;
    }),
  ];
}

/** Whether a line needs a decision. */
function isUnexplained({ outcome, differences }: LineResult): boolean {
  return outcome.kind === "issue" || differences.some(({ reasons }) => reasons.length === 0);
}
