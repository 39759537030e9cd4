import { expect, test } from "vitest";
import { checkContent } from "@/lib/content/reports/check-content";
import { edited, paperText, surveyFiles } from "../../survey-files";

/** Returns the rule of each issue and the value that `--fix` would write. */
function fixesAfter(changes: Record<string, string | null>) {
  return checkContent(surveyFiles(changes)).issues.map(({ issue, autofix }) => [issue.rule, autofix?.is]);
}

test("returns a fix that resolves the issue", () => {
  expect(fixesAfter({ "papers/x.md": paperText("X").replace("arXiv", "Corr") })).toEqual([["unknown-venue", "arXiv"]]);
});

test("omits a fix that does not resolve the issue", () => {
  // The fix removes the quotes, but the number is not a valid year.
  const [first] = fixesAfter({ "papers/x.md": paperText("X").replace(/^year: .*/m, 'year: "20233"') });
  expect(first).toEqual(["wrong-type", undefined]);
});

test("returns a fix that moves the line of the issue", () => {
  const changes = edited("papers/awq.md", "history: []\n", "added: 2026-01-02\n");
  expect(fixesAfter(changes)).toEqual([["unknown-key", "history: added on 2026-01-02"]]);
});
