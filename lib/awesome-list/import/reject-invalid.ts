import { formatIssue, type Issue } from "../../content/issue";
import { compileSurvey } from "../../survey/compile-survey";
import type { ImportDraft } from "./import-context";
import type { LineResult } from "./line-result";

/** The results and drafts of an import. */
interface ImportResults {
  results: LineResult[];
  drafts: ImportDraft[];
}

/**
 * Removes drafts that fail validation together with the other files of the survey, and reports them as issues. A draft
 * can depend on another one, so it repeats this until the rest is valid.
 */
export function rejectInvalid(
  { results, drafts }: ImportResults,
  files: readonly { path: string; text: string }[],
): ImportResults {
  const issueByPath = new Map<string, Issue>();
  let kept = drafts;
  for (let found = issuesOf(kept, files); found.size > 0; found = issuesOf(kept, files)) {
    for (const [path, issue] of found) issueByPath.set(path, issue);
    kept = kept.filter(({ path }) => !found.has(path));
  }
  return {
    drafts: kept,
    results: results.map((line) => {
      const issue = "file" in line.outcome ? issueByPath.get(line.outcome.file) : undefined;
      if (!issue) return line;
      const message = `The resulting entry is invalid: ${formatIssue(issue)}`;
      return {
        ...line,
        outcome: { kind: "issue", rule: "refused-entry", message, hint: "Fix the line, or add the entry by hand." },
      };
    }),
  };
}

/** Returns the first issue of each draft. */
function issuesOf(
  drafts: readonly ImportDraft[],
  files: readonly { path: string; text: string }[],
): ReadonlyMap<string, Issue> {
  if (drafts.length === 0) return new Map();
  const paths = new Set(drafts.map(({ path }) => path));
  const { issues } = compileSurvey([...files.filter(({ path }) => !paths.has(path)), ...drafts]);
  return new Map(issues.toReversed().flatMap((issue) => (paths.has(issue.path) ? [[issue.path, issue]] : [])));
}
