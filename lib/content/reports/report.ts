import { countOf } from "../../text/format";
import { type Change, describeChange } from "../fixes/change";
import { type Colorize, displayPath, formatIssue, noColors } from "../issue";
import type { IssueReport } from "./check-content";
import { formatGithub } from "./format-github";
import { formatIssueDetails } from "./format-issue-details";

/** The ways in which issues can be written. */
export const reportFormats = ["text", "github", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How a report is written. */
export interface ReportOptions {
  format: ReportFormat;
  /** The content folder as the reader knows it. */
  folder: string;
  /** What `--fix` changed before, if it was asked to. */
  changes?: readonly Change[] | undefined;
  /** The revision that old issues stood at, if one was asked for. */
  since?: string | undefined;
  /** Colors for a terminal. */
  paint?: Colorize;
}

/** Findings as text for a terminal or a log, as annotations for GitHub, or as JSON. */
export function formatReport(report: IssueReport, options: ReportOptions): string {
  if (options.format === "json") return formatJson(report, options.changes);
  const { issues, rulesPage } = report;
  const { format, folder, changes = [], paint = noColors } = options;
  const blocks = issues.map((reported) => {
    if (format === "github") return formatGithub(reported, { folder, rulesPage });
    // What stood before is told in a line: it is not what the author came for.
    return reported.isOld
      ? `${formatIssue(reported.issue, folder, paint, "yellow")}\n`
      : formatIssueDetails(reported, { folder, rulesPage, paint });
  });
  const fixed = changes.map(
    (change) => `${displayPath(change.path, folder)}:${change.line}  ${describeChange(change)}`,
  );
  return [...fixed, ...blocks, summarize(report, options)].join("\n");
}

/** The last line: how many files, how many issues, how many of them are old, how many `--fix` fixes. */
function summarize({ files, issues }: IssueReport, { since, paint = noColors }: ReportOptions): string {
  const fresh = issues.filter(({ isOld }) => !isOld);
  const old = issues.length - fresh.length;
  const fixable = fresh.filter(({ autofix }) => autofix).length;
  const parts = [
    `${files} files`,
    paint(fresh.length > 0 ? "red" : "green", fresh.length > 0 ? countOf(fresh.length, "issue") : "no issues"),
    ...(since === undefined ? [] : [paint("yellow", `${countOf(old, "warning")} (stood at ${since})`)]),
    ...(fixable > 0 ? [`${fixable} that --fix fixes`] : []),
  ];
  return `${parts.join(", ")}.`;
}

function formatJson({ files, issues }: IssueReport, changes: readonly Change[] | undefined): string {
  const listed = issues.map(({ issue, isOld, autofix }) => ({
    ...issue,
    severity: isOld ? "warning" : "error",
    ...(autofix && { autofix: { was: autofix.was, is: autofix.is } }),
  }));
  return JSON.stringify({ files, ...(changes && { changes }), issues: listed }, null, 2);
}
