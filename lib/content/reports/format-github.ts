import { shownPath } from "../issue";
import type { Finding } from "./examine";
import { describeMend } from "./format-diagnosis";

/**
 * An issue as a workflow command, which GitHub shows beside the line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function formatGithub(
  { issue, isOld, fix }: Finding,
  { folder, rulesPage }: { folder: string; rulesPage: string | undefined },
): string {
  const { path, line, column, length, rule, message, hint } = issue;
  const properties = {
    file: shownPath(path, folder),
    line,
    col: column,
    ...(length && { endLine: line, endColumn: column + length }),
    title: isOld ? `${rule} (stood before)` : rule,
  };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = [
    [message, hint].filter(Boolean).join(" "),
    describeMend(issue, fix),
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
