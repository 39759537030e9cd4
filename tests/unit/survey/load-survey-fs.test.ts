import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { contentFolder, loadSurvey } from "@/lib/survey/load-survey-fs";
import { writeContentFolder } from "../content-folder";
import { edited, paperText, surveyFiles } from "../survey-files";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("loads the content of this repository", () => {
  const survey = loadSurvey("content");
  expect(survey.branches.map(({ title }) => title)).toEqual(["Model-Centric", "Data-Centric", "Framework-Centric"]);
  expect(survey.costTable?.rows.length).toBeGreaterThan(0);
});

test("loads another folder as another survey, and compiles it once", () => {
  const folder = writeContentFolder(surveyFiles());
  const survey = loadSurvey(folder);
  expect(survey.settings.title).toBe("Small Atlas");
  expect(loadSurvey(folder)).toBe(survey);
});

test("reloads the survey after a change of a file in development", () => {
  vi.stubEnv("NODE_ENV", "development");
  const folder = writeContentFolder(surveyFiles());
  const survey = loadSurvey(folder);
  expect(loadSurvey(folder)).toBe(survey);
  const file = join(folder, "papers", "awq.md");
  writeFileSync(file, paperText("Changed"));
  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  expect(loadSurvey(folder).paperById.get("awq")?.title).toBe("Changed");
});

test("throws an error with all issues, and compiles again on the next call", () => {
  const folder = writeContentFolder(
    surveyFiles({
      ...edited("papers/awq.md", "year: 2023", "year: soon"),
      ...edited("papers/gptq.md", "venue: ICLR", "venue: ICML"),
    }),
  );
  const load = () => loadSurvey(folder);
  expect(load).toThrow("The content has 2 issues:");
  expect(load).toThrow(`${folder}/papers/awq.md:5:7 wrong-type`);
  expect(load).toThrow(`${folder}/papers/gptq.md:8:8 unknown-venue`);
});

test("takes the folder from the environment, or content by default", () => {
  vi.stubEnv("CONTENT_DIR", "/srv/other-survey");
  expect(contentFolder()).toBe("/srv/other-survey");
  vi.stubEnv("CONTENT_DIR", "");
  expect(contentFolder()).toBe(`${process.cwd()}/content`);
});
