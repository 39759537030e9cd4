import { countOf } from "../../text/format";
import { type Change, describeChange } from "../fixes/change";
import { type Colorize, displayPath, formatIssue, noColors } from "../issue";
import type { IssueReport } from "./check-content";
import { formatGithub } from "./format-github";
import { formatIssueDetails } from "./format-issue-details";

/** The formats of reports. */
export const reportFormats = ["text", "github", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Options of a report. */
export interface ReportOptions {
  format: ReportFormat;
  /** Path of the content folder as the user wrote it. */
  folder: string;
  /** The changes that `--fix` made. */
  changes?: readonly Change[] | undefined;
  /** The revision that the content is compared with. */
  since?: string | undefined;
  /** Styles for a terminal. */
  paint?: Colorize;
}

/** Formats issues as text for a terminal or a log, as annotations for GitHub, or as JSON. */
export function formatReport(report: IssueReport, options: ReportOptions): string {
  if (options.format === "json") return formatJson(report, options.changes);
  const { issues, rulesPage } = report;
  const { format, folder, changes = [], paint = noColors } = options;
  const blocks = issues.map((reported) => {
    if (format === "github") return formatGithub(reported, { folder, rulesPage });
    // Old issues get one line only: the author is looking for new ones.
    return reported.isOld
      ? `${formatIssue(reported.issue, folder, paint, "yellow")}\n`
      : formatIssueDetails(reported, { folder, rulesPage, paint });
  });
  const fixed = changes.map(
    (change) => `${displayPath(change.path, folder)}:${change.line}  ${describeChange(change)}`,
  );
  return [...fixed, ...blocks, summarize(report, options)].join("\n");
}

/** Returns the last line: the number of files, of new and old issues, and of those that `--fix` fixes. */
function summarize({ files, issues }: IssueReport, { since, paint = noColors }: ReportOptions): string {
  const fresh = issues.filter(({ isOld }) => !isOld);
  const old = issues.length - fresh.length;
  const fixable = fresh.filter(({ autofix }) => autofix).length;
  const parts = [
    `${files} files`,
    paint(fresh.length > 0 ? "red" : "green", fresh.length > 0 ? countOf(fresh.length, "issue") : "no issues"),
    ...(since === undefined ? [] : [paint("yellow", `${countOf(old, "warning")} (already at ${since})`)]),
    ...(fixable > 0 ? [`${fixable} fixable with --fix`] : []),
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
