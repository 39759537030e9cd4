import { expect, test } from "vitest";
import { auditEntries } from "@/lib/audit/audit-entries";
import { compileSmallSurvey, paperText } from "../survey-files";

test("lists unverified fields, missing dates and missing citation keys, sorted by file", () => {
  const whole = "citationKey: key\nunverified:\n  - year\n  - authors\n";
  const survey = compileSmallSurvey({
    "papers/x.md": paperText("X", whole).replace("history: []", "history:\n  - date: 2026-01-01\n    type: added"),
  });
  const gaps = auditEntries(survey);
  expect(gaps.filter(({ file }) => file === "papers/x.md")).toEqual([
    { file: "papers/x.md", kind: "unverified", message: "Not verified: year, authors." },
  ]);
  expect(gaps.filter(({ file }) => file === "papers/awq.md").map(({ kind }) => kind)).toEqual([
    "undated",
    "without-key",
  ]);
  expect(gaps.map(({ file }) => file)).toEqual(gaps.map(({ file }) => file).toSorted());
});
