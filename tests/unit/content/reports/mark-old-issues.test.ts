import { expect, test } from "vitest";
import type { Issue } from "@/lib/content/issue";
import { markOldIssues } from "@/lib/content/reports/mark-old-issues";

const issue: Issue = { path: "papers/a.md", line: 7, column: 3, rule: "bad-value", message: '"year" is 1.' };

/** For each issue whether it is old. */
function areOld(issues: Issue[], earlier: Issue[], renames?: [string, string][]): boolean[] {
  return markOldIssues(issues, earlier, new Map(renames)).map(({ isOld }) => isOld);
}

test("an issue that stood before is old, wherever in its file it stands now", () => {
  expect(areOld([{ ...issue, line: 90, column: 1 }], [issue])).toEqual([true]);
});

test("another file, rule or message is new", () => {
  expect(areOld([{ ...issue, path: "papers/b.md" }], [issue])).toEqual([false]);
  expect(areOld([{ ...issue, rule: "wrong-type" }], [issue])).toEqual([false]);
  expect(areOld([{ ...issue, message: '"year" is 2.' }], [issue])).toEqual([false]);
});

test("of several alike as many are old as there were", () => {
  expect(areOld([issue, issue, issue], [issue, issue])).toEqual([true, true, false]);
});

test("lines and items that a message names may shift", () => {
  const at = (line: number, index: number): Issue => ({
    ...issue,
    message: `"links[${index}].url" is also in papers/b.md:${line}.`,
  });
  expect(areOld([at(12, 3)], [at(10, 0)])).toEqual([true]);
});

test("a renamed file takes its issues along", () => {
  const moved = { ...issue, path: "papers/z.md" };
  expect(areOld([moved], [issue], [["papers/z.md", "papers/a.md"]])).toEqual([true]);
  expect(areOld([moved], [issue])).toEqual([false]);
});
