import { expect, test } from "vitest";
import type { Issue } from "@/lib/content/issue";
import { markOldIssues } from "@/lib/content/reports/mark-old-issues";

const issue: Issue = { path: "papers/a.md", line: 7, column: 3, rule: "bad-value", message: '"year" is 1.' };

/** Returns whether each issue is old. */
function areOld(issues: Issue[], earlier: Issue[], renames?: [string, string][]): boolean[] {
  return markOldIssues(issues, earlier, new Map(renames)).map(({ isOld }) => isOld);
}

test("marks an earlier issue as old on any line of its file", () => {
  expect(areOld([{ ...issue, line: 90, column: 1 }], [issue])).toEqual([true]);
});

test("does not mark an issue with another file, rule or message", () => {
  expect(areOld([{ ...issue, path: "papers/b.md" }], [issue])).toEqual([false]);
  expect(areOld([{ ...issue, rule: "wrong-type" }], [issue])).toEqual([false]);
  expect(areOld([{ ...issue, message: '"year" is 2.' }], [issue])).toEqual([false]);
});

test("marks as many equal issues as there were before", () => {
  expect(areOld([issue, issue, issue], [issue, issue])).toEqual([true, true, false]);
});

test("ignores line numbers and indexes in messages", () => {
  const at = (line: number, index: number): Issue => ({
    ...issue,
    message: `"links[${index}].url" is also in papers/b.md:${line}.`,
  });
  expect(areOld([at(12, 3)], [at(10, 0)])).toEqual([true]);
});

test("marks the issues of a renamed file", () => {
  const moved = { ...issue, path: "papers/z.md" };
  expect(areOld([moved], [issue], [["papers/z.md", "papers/a.md"]])).toEqual([true]);
  expect(areOld([moved], [issue])).toEqual([false]);
});
