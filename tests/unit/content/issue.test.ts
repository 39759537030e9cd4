import { expect, test } from "vitest";
import { compareIssues, formatIssue, type Issue } from "@/lib/content/issue";

const issue: Issue = { path: "papers/gptq.md", line: 7, column: 3, rule: "bad-value", message: "It is wrong." };

test("an issue is one line: place, rule, message, hint", () => {
  expect(formatIssue({ ...issue, hint: "Write it right." })).toBe(
    "content/papers/gptq.md:7:3 bad-value  It is wrong. Write it right.",
  );
  expect(formatIssue(issue)).toBe("content/papers/gptq.md:7:3 bad-value  It is wrong.");
});

test("the folder is shown as the reader named it, without a doubled slash", () => {
  expect(formatIssue(issue, "../other/")).toMatch(/^\.\.\/other\/papers\/gptq\.md:7:3 /);
});

test("an issue is one line whatever its file is called and its values hold", () => {
  const odd: Issue = { ...issue, path: "papers/a\n::error::b.md", message: "\u001b[31mred\u202e" };
  expect(formatIssue(odd)).toBe("content/papers/a\uFFFD::error::b.md:7:3 bad-value  \uFFFD[31mred\uFFFD");
});

test("issues are ordered by file, line as a number, column, rule", () => {
  const inOrder: Issue[] = [
    { ...issue, path: "papers/awq.md", line: 30 },
    { ...issue, line: 2 },
    { ...issue, line: 10, column: 1 },
    { ...issue, line: 10, column: 4, rule: "bad-value" },
    { ...issue, line: 10, column: 4, rule: "unknown-key" },
  ];
  expect(inOrder.toReversed().sort(compareIssues)).toEqual(inOrder);
});
