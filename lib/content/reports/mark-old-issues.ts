import type { Issue } from "../issue";

/** An issue, and whether it is old. */
export interface ComparedIssue {
  issue: Issue;
  isOld: boolean;
}

/**
 * Marks issues that an earlier state of the content has too: with the same rule and message in the same file, on any
 * line. If a file has several equal issues, as many are old as there were before. `formerPath` has the previous paths
 * of renamed files.
 */
export function markOldIssues(
  issues: readonly Issue[],
  earlier: readonly Issue[],
  formerPath: ReadonlyMap<string, string> = new Map(),
): ComparedIssue[] {
  const remaining = new Map<string, number>();
  for (const issue of earlier) {
    const key = keyOf(issue, issue.path);
    remaining.set(key, (remaining.get(key) ?? 0) + 1);
  }
  return issues.map((issue) => {
    const key = keyOf(issue, formerPath.get(issue.path) ?? issue.path);
    const count = remaining.get(key) ?? 0;
    remaining.set(key, count - 1);
    return { issue, isOld: count > 0 };
  });
}

/** Returns a key that does not change if lines or items above the issue are added or removed. */
function keyOf({ rule, message }: Issue, path: string): string {
  const text = message.replace(/(\.md):\d+/g, "$1").replace(/\[\d+\]/g, "[]");
  return JSON.stringify([path, rule, text]);
}
