import { countOf } from "../../text/format";
import { type Change, describeChange } from "../fixes/change";
import { formatIssue, type Paint, shownPath, unpainted } from "../issue";
import type { Findings } from "./examine";
import { formatDiagnosis } from "./format-diagnosis";
import { formatGithub } from "./format-github";

/** The ways in which findings can be written. */
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
  paint?: Paint;
}

/** Findings as text for a terminal or a log, as annotations for GitHub, or as JSON. */
export function formatReport(report: Findings, options: ReportOptions): string {
  if (options.format === "json") return formatJson(report, options.changes);
  const { findings, rulesPage } = report;
  const { format, folder, changes = [], paint = unpainted } = options;
  const blocks = findings.map((finding) => {
    if (format === "github") return formatGithub(finding, { folder, rulesPage });
    // What stood before is told in a line: it is not what the author came for.
    return finding.isOld
      ? `${formatIssue(finding.issue, folder, paint, "yellow")}\n`
      : formatDiagnosis(finding, { folder, rulesPage, paint });
  });
  const mended = changes.map((change) => `${shownPath(change.path, folder)}:${change.line}  ${describeChange(change)}`);
  return [...mended, ...blocks, summarize(report, options)].join("\n");
}

/** The last line: how many files, how many issues, how many of them are old, how many `--fix` mends. */
function summarize({ files, findings }: Findings, { since, paint = unpainted }: ReportOptions): string {
  const fresh = findings.filter(({ isOld }) => !isOld);
  const old = findings.length - fresh.length;
  const mendable = fresh.filter(({ fix }) => fix).length;
  const parts = [
    `${files} files`,
    paint(fresh.length > 0 ? "red" : "green", fresh.length > 0 ? countOf(fresh.length, "issue") : "no issues"),
    ...(since === undefined ? [] : [paint("yellow", `${countOf(old, "warning")} (stood at ${since})`)]),
    ...(mendable > 0 ? [`${mendable} that --fix mends`] : []),
  ];
  return `${parts.join(", ")}.`;
}

function formatJson({ files, findings }: Findings, changes: readonly Change[] | undefined): string {
  const issues = findings.map(({ issue, isOld, fix }) => ({
    ...issue,
    severity: isOld ? "warning" : "error",
    ...(fix && { fix: { was: fix.was, is: fix.is } }),
  }));
  return JSON.stringify({ files, ...(changes && { changes }), issues }, null, 2);
}
