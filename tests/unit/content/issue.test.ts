import { expect, test } from "vitest";
import { compareIssues, formatIssue, type Issue } from "@/lib/content/issue";

const issue: Issue = { path: "papers/gptq.md", line: 7, column: 3, rule: "bad-value", message: "It is wrong." };

test("formats an issue as one line: position, rule, message, hint", () => {
  expect(formatIssue({ ...issue, hint: "Write it right." })).toBe(
    "content/papers/gptq.md:7:3 bad-value  It is wrong. Write it right.",
  );
  expect(formatIssue(issue)).toBe("content/papers/gptq.md:7:3 bad-value  It is wrong.");
});

test("shows the folder as the user wrote it, without a double slash", () => {
  expect(formatIssue(issue, "../other/")).toMatch(/^\.\.\/other\/papers\/gptq\.md:7:3 /);
});

test("replaces control characters in file names and values", () => {
  const odd: Issue = { ...issue, path: "papers/a\n::error::b.md", message: "\u001b[31mred\u202e" };
  expect(formatIssue(odd)).toBe("content/papers/a\uFFFD::error::b.md:7:3 bad-value  \uFFFD[31mred\uFFFD");
});

test("sorts issues by file, line as a number, column and rule", () => {
  const inOrder: Issue[] = [
    { ...issue, path: "papers/awq.md", line: 30 },
    { ...issue, line: 2 },
    { ...issue, line: 10, column: 1 },
    { ...issue, line: 10, column: 4, rule: "bad-value" },
    { ...issue, line: 10, column: 4, rule: "unknown-key" },
  ];
  expect(inOrder.toReversed().sort(compareIssues)).toEqual(inOrder);
});
