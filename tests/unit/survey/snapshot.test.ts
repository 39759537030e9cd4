import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { loadSurvey, saveSnapshot } from "@/lib/survey/load-survey-fs";
import { writeContentFolder } from "../content-folder";
import { surveyFiles } from "../survey-files";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("a survey from a snapshot equals the compiled survey", async () => {
  const folder = writeContentFolder(surveyFiles());
  const file = join(writeContentFolder([]), "survey.json");
  saveSnapshot(file, folder);
  expect(readdirSync(dirname(file))).toEqual(["survey.json"]);

  // Simulates another process of the build, which has loaded nothing and does not read the content.
  vi.stubEnv("SURVEY_SNAPSHOT", file);
  vi.resetModules();
  const other = await import("@/lib/survey/load-survey-fs");
  expect(other.loadSurvey(folder)).toEqual(compileSurvey(surveyFiles()).survey);
});

test("compiles the content without a snapshot, or if the snapshot is of another folder", () => {
  const folder = writeContentFolder(surveyFiles());
  vi.stubEnv("SURVEY_SNAPSHOT", join(folder, "not-there.json"));
  expect(loadSurvey(folder).papers.length).toBeGreaterThan(0);

  const file = join(writeContentFolder([]), "survey.json");
  saveSnapshot(file, folder);
  const changed = writeContentFolder(surveyFiles({ "papers/awq.md": null }));
  vi.stubEnv("SURVEY_SNAPSHOT", file);
  expect(loadSurvey(changed).paperById.has("awq")).toBe(false);
});
