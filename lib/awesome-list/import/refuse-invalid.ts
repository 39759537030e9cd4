import { formatIssue } from "../../content/issue";
import { compileSurvey } from "../../survey/compile-survey";
import type { Draft } from "./import-context";
import type { LineAccount } from "./line-account";

/** What an import comes to. */
interface Outcome {
  fates: LineAccount[];
  drafts: Draft[];
}

/** Takes back drafts that the validator would refuse, beside the other files of the survey. */
export function refuseInvalid({ fates, drafts }: Outcome, files: readonly { path: string; text: string }[]): Outcome {
  if (drafts.length === 0) return { fates, drafts };
  const changed = new Set(drafts.map(({ path }) => path));
  const { issues } = compileSurvey([...files.filter(({ path }) => !changed.has(path)), ...drafts]);
  const issueByPath = new Map(issues.toReversed().map((issue) => [issue.path, issue]));
  return {
    drafts: drafts.filter(({ path }) => !issueByPath.has(path)),
    fates: fates.map((line) => {
      const issue = line.fate.kind === "diagnosis" ? undefined : issueByPath.get(line.fate.file);
      if (!issue) return line;
      const message = `The entry would not be valid: ${formatIssue(issue)}`;
      return {
        ...line,
        fate: { kind: "diagnosis", rule: "refused-entry", message, hint: "Mend the line, or add the entry by hand." },
      };
    }),
  };
}
