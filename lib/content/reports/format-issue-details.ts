import { type Change, describeChange } from "../fixes/change";
import { type Colorize, formatIssue, type Issue, noColors } from "../issue";
import type { RuleDefinition } from "../rules/rule-definition";
import { rules } from "../rules/rules";
import type { ReportedIssue } from "./check-content";
import { codeFrame } from "./code-frame";

/** Formats an issue with all details: message, code frame, allowed values, fix, and the address of the rule. */
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

/** Returns the allowed values, unless the hint lists them. */
function describeChoices({ choices, hint = "" }: Issue): string | undefined {
  if (!choices || choices.nearest.every((value) => hint.includes(value))) return undefined;
  const more = choices.total - choices.nearest.length;
  return choices.nearest.join(", ") + (more > 0 ? ` … and ${more} more` : "");
}

/** Describes the command or edit that fixes the issue. */
export function describeFix({ rule, fix, suggestion }: Issue, autofix?: Change): string {
  if (autofix) return `npm run validate -- --fix (${describeChange(autofix)})`;
  return fix ?? (suggestion === undefined ? rules[rule].fix : `Replace it with ${suggestion}.`);
}
