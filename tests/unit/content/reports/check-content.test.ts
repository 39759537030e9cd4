import { expect, test } from "vitest";
import { checkContent } from "@/lib/content/reports/check-content";
import { edited, paperText, surveyFiles } from "../../survey-files";

/** Each fault, with what `--fix` would make of it. */
function faultsAfter(changes: Record<string, string | null>) {
  return checkContent(surveyFiles(changes)).issues.map(({ issue, autofix }) => [issue.rule, autofix?.is]);
}

test("a fix is named if it ends the fault", () => {
  expect(faultsAfter({ "papers/x.md": paperText("X").replace("arXiv", "Corr") })).toEqual([["unknown-venue", "arXiv"]]);
});

test("a fix that leaves the fault is not named", () => {
  // The quotes go, but what is between them is not a year.
  const [fault] = faultsAfter({ "papers/x.md": paperText("X").replace(/^year: .*/m, 'year: "20233"') });
  expect(fault).toEqual(["wrong-type", undefined]);
});

test("a fix is named for a fault whose line moves with it", () => {
  const changes = edited("papers/awq.md", "history: []\n", "added: 2026-01-02\n");
  expect(faultsAfter(changes)).toEqual([["unknown-key", "history: added on 2026-01-02"]]);
});
