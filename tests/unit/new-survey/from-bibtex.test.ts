import { expect, test } from "vitest";
import { emptySurvey } from "@/lib/new-survey/empty-survey";
import { surveyFromBibtex } from "@/lib/new-survey/from-bibtex";
import { compileSurvey } from "@/lib/survey/compile-survey";

const settings = {
  title: "Bees",
  field: "bees",
  url: "https://bees.example/",
  repository: "https://bees.example/repository",
  contentFolder: "content",
};

function made(bibtex: string) {
  const { files, result, issues } = surveyFromBibtex(bibtex, settings, [], "2026-02-02");
  const compiled = compileSurvey(files);
  return { survey: compiled.survey, contentIssues: compiled.issues, issues, results: result.results };
}

const entry = (key: string, title: string, more: string) =>
  `@article{${key}, title = {${title}}, author = {Foo, Ada}, ${more}}\n`;

test("makes topics from shared keywords, and venues from journals and proceedings", () => {
  const { survey, contentIssues, results } = made(
    entry("a", "Cats in Hives", "journal = {Journal of Apiculture}, year = 2024, keywords = {Hives, cats}") +
      entry(
        "b",
        "Dogs near Hives",
        "journal = {Proceedings of the 3rd BeeCon}, year = 2023, keywords = {hives; dogs}",
      ) +
      entry("c", "Birds Above", "eprint = {2401.91701}, archiveprefix = {arXiv}, year = 2024"),
  );
  expect(contentIssues).toEqual([]);
  expect(survey?.branches.map(({ title, papers }) => [title, papers.length])).toEqual([
    ["Hives", 2],
    ["Other papers", 1],
  ]);
  expect(survey?.papers.map(({ citationKey, venue }) => [citationKey, venue]).sort()).toEqual([
    ["a", "Journal of Apiculture"],
    ["b", "BeeCon"],
    ["c", "arXiv"],
  ]);
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(["entry", "entry", "entry"]);
});

test("prefers groups, and uses every keyword if none is shared", () => {
  const one = entry("a", "Cats in Hives", "year = 2024, groups = {Cats}, keywords = {hives}");
  expect(made(one).survey?.branches.map(({ title }) => title)).toEqual(["Cats"]);
});

test("merges entries of one paper, reports broken ones, and marks what is missing", () => {
  const { survey, results, issues } = made(
    entry("a", "Cats in Hives", "keywords = {hives}") +
      entry("b", "Cats in Hives", "keywords = {hives}") +
      "@misc{c, author = {Foo, Ada}}",
  );
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(["entry", "merged"]);
  expect(issues).toHaveLength(1);
  expect(survey?.papers.map(({ unverified }) => unverified)).toEqual([["year", "venue"]]);
});

test("makes a valid survey from nothing", () => {
  const { survey, issues } = compileSurvey(emptySurvey(settings, [], "2026-02-02"));
  expect(issues).toEqual([]);
  expect(survey?.papers).toHaveLength(1);
});
