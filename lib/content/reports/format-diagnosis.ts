import { type Change, describeChange } from "../fixes/change";
import { formatIssue, type Issue, type Paint, unpainted } from "../issue";
import type { RuleDefinition } from "../rules/rule-definition";
import { rules } from "../rules/rules";
import { codeFrame } from "./code-frame";
import type { Finding } from "./examine";

/** What an author reads of an issue: one line that says it all, the place in the file, what is allowed, what mends it. */
export function formatDiagnosis(
  { issue, text, fix }: Pick<Finding, "issue" | "text" | "fix">,
  { folder, rulesPage, paint = unpainted }: { folder: string; rulesPage: string | undefined; paint?: Paint },
): string {
  const { wholeFile = false }: RuleDefinition = rules[issue.rule];
  const frame = text === undefined || wholeFile ? [] : codeFrame(text, issue, paint);
  const notes: [label: string, note: string | undefined][] = [
    ["field", issue.field],
    ["allowed", describeChoices(issue)],
    ["mend", describeMend(issue, fix)],
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

/** The command or edit that mends it. */
export function describeMend({ rule, mend, suggestion }: Issue, fix?: Change): string {
  if (fix) return `npm run validate -- --fix (${describeChange(fix)})`;
  return mend ?? (suggestion === undefined ? rules[rule].mend : `Write ${suggestion} in its place.`);
}
