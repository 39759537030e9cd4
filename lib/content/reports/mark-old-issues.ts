import type { Issue } from "../issue";

/** An issue, and whether it is new or stood before. */
export interface ComparedIssue {
  issue: Issue;
  isOld: boolean;
}

/**
 * Tells new issues from those that stood in an earlier state of the content: the same rule and the same words in the same
 * file, wherever in the file. Of several alike in a file as many are old as there were. `formerPath` gives the path that a
 * renamed file had.
 */
export function markOldIssues(
  issues: readonly Issue[],
  earlier: readonly Issue[],
  formerPath: ReadonlyMap<string, string> = new Map(),
): ComparedIssue[] {
  const left = new Map<string, number>();
  for (const issue of earlier) left.set(keyOf(issue, issue.path), (left.get(keyOf(issue, issue.path)) ?? 0) + 1);
  return issues.map((issue) => {
    const key = keyOf(issue, formerPath.get(issue.path) ?? issue.path);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return { issue, isOld: count > 0 };
  });
}

/** What is the same of an issue when lines or items above it come and go. */
function keyOf({ rule, message }: Issue, path: string): string {
  const words = message.replace(/(\.md):\d+/g, "$1").replace(/\[\d+\]/g, "[]");
  return JSON.stringify([path, rule, words]);
}
