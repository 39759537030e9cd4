import { displayPath } from "../issue";
import type { ReportedIssue } from "./check-content";
import { describeFix } from "./format-issue-details";

/**
 * Formats an issue as a workflow command. GitHub shows it next to the line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function formatGithub(
  { issue, isOld, autofix }: ReportedIssue,
  { folder, rulesPage }: { folder: string; rulesPage: string | undefined },
): string {
  const { path, line, column, length, rule, message, hint } = issue;
  const properties = {
    file: displayPath(path, folder),
    line,
    col: column,
    ...(length && { endLine: line, endColumn: column + length }),
    title: isOld ? `${rule} (not new)` : rule,
  };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = [
    [message, hint].filter(Boolean).join(" "),
    describeFix(issue, autofix),
    rulesPage && `${rulesPage}#${rule}`,
  ];
  return `::${isOld ? "warning" : "error"} ${listed.join(",")}::${escapeData(text.filter(Boolean).join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
