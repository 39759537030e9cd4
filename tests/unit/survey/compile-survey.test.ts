import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { edited, issuesAfter, paperText, surveyFiles } from "../survey-files";

test("the content of this repository has no issues", () => {
  const { survey, issues } = compileSurvey(readContentFolder("content"));
  expect(issues).toEqual([]);
  expect(survey).toBeDefined();
});

test.each([
  ["a paper that a framework names", "papers/gptq.md"],
  ["a topic of papers", "topics/models/quantization.md"],
  ["a topic above others", "topics/models.md"],
  ["a technique of a paper", "techniques/error-feedback.md"],
  ["a venue of papers", "venues/arxiv.md"],
  ["a source of entries", "sources/paper-list.md"],
])("reports only one issue for an invalid file: %s", (_, path) => {
  expect(issuesAfter({ [path]: "---\ntitle: [\n---\n" })).toEqual([
    expect.stringContaining(`content/${path}:2:9 yaml-syntax`),
  ]);
});

test("an unreadable file still reserves its id", () => {
  const path = "papers/gptq.md";
  const issue = { path, line: 1, column: 1, rule: "invalid-utf8" as const, message: "The file is not UTF-8 text." };
  expect(compileSurvey([...surveyFiles({ [path]: null }), { path, issue }]).issues).toEqual([issue]);
});

test("omits an invalid file from the survey, but still finds duplicates of its identifiers", () => {
  const broken = paperText("Broken", 'arxiv: "2210.17323"\ndoi: wrong\n').replace("2023", "2022");
  const { survey, issues } = compileSurvey(surveyFiles({ "papers/x.md": broken }));
  expect(issues.map(({ rule }) => rule)).toEqual(["duplicate-arxiv", "bad-value"]);
  expect([...(survey?.paperById.keys() ?? [])].sort()).toEqual(["awq", "gptq", "sparsegpt"]);
});

test("without valid settings, returns no survey but checks the other files", () => {
  const changes = { "survey.md": "---\n---\n", ...edited("papers/awq.md", "models/quantization", "models/quant") };
  const { survey, issues } = compileSurvey(surveyFiles(changes));
  expect(survey).toBeUndefined();
  expect(issues.map(({ path }) => path)).toEqual(["papers/awq.md", "survey.md"]);
});

test("reports a missing survey.md if there are no files", () => {
  expect(compileSurvey([]).issues).toEqual([expect.objectContaining({ path: "survey.md", rule: "missing-file" })]);
});

test("issues do not depend on the order of files without duplicates", () => {
  const changes = { "papers/x.md": "---\n---\n", "venues/iclr.md": "---\n---\n", "notes.txt": "" };
  const files = surveyFiles(changes);
  expect(compileSurvey(files.toReversed()).issues).toEqual(compileSurvey(files).issues);
});
