import { formatIssue } from "../../content/issue";
import { compileSurvey } from "../../survey/compile-survey";
import type { ImportDraft } from "./import-context";
import type { LineResult } from "./line-result";

/** The results and drafts of an import. */
interface ImportResults {
  results: LineResult[];
  drafts: ImportDraft[];
}

/** Removes drafts that fail validation together with the other files of the survey, and reports them as issues. */
export function rejectInvalid(
  { results, drafts }: ImportResults,
  files: readonly { path: string; text: string }[],
): ImportResults {
  if (drafts.length === 0) return { results, drafts };
  const changed = new Set(drafts.map(({ path }) => path));
  const { issues } = compileSurvey([...files.filter(({ path }) => !changed.has(path)), ...drafts]);
  const issueByPath = new Map(issues.toReversed().map((issue) => [issue.path, issue]));
  return {
    drafts: drafts.filter(({ path }) => !issueByPath.has(path)),
    results: results.map((line) => {
      const issue = line.outcome.kind === "issue" ? undefined : issueByPath.get(line.outcome.file);
      if (!issue) return line;
      const message = `The resulting entry is invalid: ${formatIssue(issue)}`;
      return {
        ...line,
        outcome: { kind: "issue", rule: "refused-entry", message, hint: "Fix the line, or add the entry by hand." },
      };
    }),
  };
}
