import { readEntry } from "../content/read-entry";
import { queueFiles } from "./format-queue";
import type { NamedPaper, NamedPapers } from "./named-papers";

/** Moves papers that the files of the queue cannot contain, such as those with an invisible character, to the unread ones. */
export function rejectUnreadable({ papers, unread }: NamedPapers): NamedPapers {
  const issues = new Map(papers.map((paper) => [paper, issueOf(paper)]));
  return {
    papers: papers.filter((paper) => issues.get(paper) === undefined),
    unread: [...unread, ...papers.flatMap((paper) => issues.get(paper) ?? [])],
  };
}

function issueOf({ line, ...fields }: NamedPaper): string | undefined {
  const [file] = queueFiles([{ ...fields, lists: ["a list"], found: "2000-01-01" }]);
  if (!file) return undefined;
  const [issue] = readEntry("waiting", "paper", file.path, file.text).issues;
  return issue && `Line ${line}: ${issue.message} ${issue.hint}`;
}
