import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { summarizeImport } from "@/lib/awesome-list/import/format-import";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { surveyFromList } from "@/lib/new-survey/from-list";
import { fieldOfTitle, titleOfList } from "@/lib/new-survey/list-title";
import type { NewSurvey } from "@/lib/new-survey/survey-file";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { flattenTopics, type TopicNode } from "@/lib/survey/taxonomy";

const settings: NewSurvey = {
  title: "Bees",
  field: "bees",
  url: "https://bees.example/",
  repository: "https://bees.example/repository",
  contentFolder: "content",
};
const known = [{ name: "BeeCon", title: "Conference on Bees", kind: "conference" as const, aliases: ["Bee Conf"] }];

function made(markdown: string, decisions?: Parameters<typeof surveyFromList>[0]["decisions"]) {
  const list = { markdown, url: "https://x.example/list", decisions };
  const { files, result, headings } = surveyFromList(list, settings, known, "2026-02-02");
  const { survey, issues } = compileSurvey(files);
  if (!survey) throw new Error("The survey has no settings.");
  return { survey, issues, files, summary: summarizeImport(result), headings };
}

const paper = (title: string, id: string, venue = "") => `- [${title}](https://arxiv.org/abs/${id}) ${venue}\n`;

test("makes a valid survey of another field from a list with many forms of lines", () => {
  const { survey, issues, summary } = made(readFileSync("tests/fixtures/new-survey/README.md", "utf8"));
  expect(issues).toEqual([]);
  expect(summary).toMatchObject({ entries: 10, merged: 1, skipped: 2, failed: 0 });
  expect(flattenTopics(survey.branches).map(({ path, title }) => `${path} ${title}`)).toEqual([
    "hives Hives",
    "hives/insulation Insulation",
    "hives/sensors Sensors",
    "bees Bees",
    "bees/topic 蜂蜜",
    "sensors Sensors 2",
  ]);
  expect(survey.venueByName.get("BeeCon")?.title).toBe("Conference on Bees");
  expect(survey.venueByName.get("Journal of Apiculture")?.kind).toBe("journal");
  expect(survey.papers.map(({ title, venue, year }) => `${title} | ${venue} ${year}`)).toContain(
    "Queens Without Crowns | BeeCon 2023",
  );
});

test("makes the same tree from the survey's own list as its topics, but for one level", () => {
  const content = compileSurvey(readContentFolder("content")).survey;
  const { survey, issues } = made(readFileSync("tests/fixtures/survey-list/README.md", "utf8"));
  const shape = (topics: readonly TopicNode[]): unknown[] => topics.map(({ children }) => shape(children));
  const inSurvey = (topics: readonly TopicNode[]): TopicNode[] =>
    topics.flatMap((topic) => (topic.since === undefined ? { ...topic, children: inSurvey(topic.children) } : []));
  // The list has "Parameter-Sharing" one level too low, so the atlas has moved it up.
  const sharing = /parameter-sharing$/;
  const without = (topics: readonly TopicNode[]): TopicNode[] =>
    topics.flatMap((topic) => (sharing.test(topic.path) ? [] : { ...topic, children: without(topic.children) }));
  expect(issues).toEqual([]);
  expect(shape(without(survey.branches))).toEqual(shape(without(inSurvey(content?.branches ?? []))));
});

test("headings that are years, wrappers or other sections are not topics", () => {
  const list = `# Awesome Bees
## Contents
## Papers
### 2024
${paper("A First Paper", "2401.91701")}
### Hives
#### BeeCon 2023
${paper("A Second Paper", "2301.91702")}
## Star History
${paper("A Third Paper", "2401.91703")}`;
  const { survey, summary } = made(list);
  expect(flattenTopics(survey.branches).map(({ path }) => path)).toEqual(["papers", "papers/hives"]);
  expect(summary).toMatchObject({ entries: 2, skipped: 1 });
  expect(survey.papers.map(({ title, venue, year }) => `${title} ${venue} ${year}`)).toEqual([
    "A First Paper arXiv 2024",
    "A Second Paper BeeCon 2023",
  ]);
});

test("follows decisions about headings, and proposes those that it made", () => {
  const list = `# Bees\n## One\n${paper("A First Paper", "2401.91701")}## Two\n${paper("A Second Paper", "2401.91702")}`;
  const decisions = new Map([[4, { kind: "skip" }]] as const);
  expect(made(list).headings.map(({ text, proposal }) => [text, proposal])).toEqual([
    ["One", "new one"],
    ["Two", "new two"],
  ]);
  expect(flattenTopics(made(list, decisions).survey.branches).map(({ path }) => path)).toEqual(["one"]);
});

test("two topics never have the same name or path", () => {
  const list = `# Bees\n## Hives\n### Others\n${paper("A First Paper", "2401.91701")}## Honey\n### Others\n${paper("A Second Paper", "2401.91702")}`;
  const { survey, issues } = made(list);
  expect(issues).toEqual([]);
  expect(flattenTopics(survey.branches).map(({ title }) => title)).toEqual([
    "Hives",
    "Others",
    "Honey",
    "Others (Honey)",
  ]);
});

test("a page that many papers link to does not make them the same paper", () => {
  const lines = ["First", "Second", "Third"].map(
    (word) => `- [A ${word} Paper](https://x.example/accepted.pdf) BeeCon 2024\n`,
  );
  expect(made(`# Bees\n## Hives\n${lines.join("")}`).summary).toMatchObject({ entries: 3, failed: 0 });
});

test.each([
  ["# Awesome-Efficient-LLM", "Efficient LLM"],
  ["# Awesome Bees [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)", "Bees"],
  ["# A Reading List on Self-Supervised Bees", "A Reading List on Self-Supervised Bees"],
  ["no heading", undefined],
])("reads the title of %s", (markdown, title) => {
  expect(titleOfList(markdown)).toBe(title);
});

test.each([
  ["Sourdough Atlas", "sourdough"],
  ["Efficient LLM", "efficient LLM"],
  ["A Reading List on Self-Supervised Bees", "self-supervised bees"],
  ["Vitamin D and GPUs: A Survey", "vitamin D and GPUs"],
  ["Atlas", "atlas"],
])("reads the field of the title %s", (title, field) => {
  expect(fieldOfTitle(title)).toBe(field);
});
