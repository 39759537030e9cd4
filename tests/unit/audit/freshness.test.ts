import { expect, test } from "vitest";
import { findOldPreprints, findQuietTopics } from "@/lib/audit/freshness";
import { compileSmallSurvey, paperText } from "../survey-files";

const lookedUp = (date: string, what: string) =>
  `  - what: ${what}\n    date: ${date}\n    record: a list\n    result: not found\n`;
const survey = compileSmallSurvey({
  "papers/new.md": paperText("New", 'arxiv: "2405.00001"\n').replace("2023", "2024").replace("quantization", "pruning"),
  "papers/old.md": paperText(
    "Old",
    `arxiv: "2304.00001"\nlookedUp:\n${lookedUp("2024-01-05", "publication")}${lookedUp("2024-03-01", "publication")}${lookedUp("2024-04-01", "code")}`,
  ),
});

test("lists preprints older than a year, those without a look-up first", () => {
  expect(findOldPreprints(survey.papers, "2024-07-01")).toEqual([
    { file: "papers/sparsegpt.md", posted: "2022", lookedUp: undefined },
    { file: "papers/awq.md", posted: "2023-06", lookedUp: undefined },
    { file: "papers/old.md", posted: "2023-04", lookedUp: "2024-03-01" },
  ]);
});

test.each([
  ["2024-06-30", false],
  ["2024-07-01", true],
])("on %s, a preprint of June 2023 is older than a year: %s", (today, isOld) => {
  const files = findOldPreprints(survey.papers, today).map(({ file }) => file);
  expect(files.includes("papers/awq.md")).toBe(isOld);
});

test("a preprint with only a year is older than a year after the next one", () => {
  const files = (today: string) => findOldPreprints(survey.papers, today).map(({ file }) => file);
  expect(files("2023-12-31")).not.toContain("papers/sparsegpt.md");
  expect(files("2024-01-01")).toContain("papers/sparsegpt.md");
});

test("lists topics without a paper of the last year, and those without papers", () => {
  expect(findQuietTopics(survey.branches, "2025-01-01")).toEqual([
    { file: "topics/models/quantization.md", newest: "2023-06" },
    { file: "topics/systems.md", newest: undefined },
  ]);
  expect(findQuietTopics(survey.branches, "2025-06-01").map(({ file }) => file)).toEqual([
    "topics/models.md",
    "topics/models/quantization.md",
    "topics/models/pruning.md",
    "topics/systems.md",
  ]);
});
