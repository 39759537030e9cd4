import { type Change, describeChange } from "../fixes/change";
import { type Colorize, formatIssue, type Issue, noColors } from "../issue";
import type { RuleDefinition } from "../rules/rule-definition";
import { rules } from "../rules/rules";
import type { ReportedIssue } from "./check-content";
import { codeFrame } from "./code-frame";

/** What an author reads of an issue: one line that says it all, the place in the file, what is allowed, what fixes it. */
export function formatIssueDetails(
  { issue, text, autofix }: Pick<ReportedIssue, "issue" | "text" | "autofix">,
  { folder, rulesPage, paint = noColors }: { folder: string; rulesPage: string | undefined; paint?: Colorize },
): string {
  const { wholeFile = false }: RuleDefinition = rules[issue.rule];
  const frame = text === undefined || wholeFile ? [] : codeFrame(text, issue, paint);
  const notes: [label: string, note: string | undefined][] = [
    ["field", issue.field],
    ["allowed", describeChoices(issue)],
    ["fix", describeFix(issue, autofix)],
    ["see", rulesPage && `${rulesPage}#${issue.rule}`],
  ];
  return [
    formatIssue(issue, folder, paint),
    ...(frame.length > 0 ? ["", ...frame] : []),
    "",
    ...notes.flatMap(([label, note]) => (note ? [`    ${paint("dim", `${label}:`.padEnd(8))} ${note}`] : [])),
    "",
  ].join("\n");
}

/** The allowed values, unless the hint lists them already. */
function describeChoices({ choices, hint = "" }: Issue): string | undefined {
  if (!choices || choices.nearest.every((value) => hint.includes(value))) return undefined;
  const more = choices.total - choices.nearest.length;
  return choices.nearest.join(", ") + (more > 0 ? ` … and ${more} more` : "");
}

/** The command or edit that fixes it. */
export function describeFix({ rule, fix, suggestion }: Issue, autofix?: Change): string {
  if (autofix) return `npm run validate -- --fix (${describeChange(autofix)})`;
  return fix ?? (suggestion === undefined ? rules[rule].fix : `Write ${suggestion} in its place.`);
}
