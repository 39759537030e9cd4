import { expect, test } from "vitest";
import { compileSmallSurvey, paperText, topicOf, topicText } from "../survey-files";

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test("a paper under two topics of one parent counts once there", () => {
  const survey = compileSmallSurvey();
  expect(ids(topicOf(survey, "models/pruning").papers)).toContain("sparsegpt");
  expect(ids(topicOf(survey, "models/quantization").papers)).toContain("sparsegpt");
  expect(ids(topicOf(survey, "models").papers)).toEqual(["awq", "gptq", "sparsegpt"]);
});

test("a parent holds what lies below it, and tells what is filed under itself", () => {
  const own = paperText("Own").replace("models/quantization", "models");
  const models = topicOf(compileSmallSurvey({ "papers/own.md": own }), "models");
  expect(ids(models.ownPapers)).toEqual(["own"]);
  expect(ids(models.papers).sort()).toEqual(["awq", "gptq", "own", "sparsegpt"]);
});

test("papers come newest first everywhere", () => {
  const survey = compileSmallSurvey({ "papers/new.md": paperText("New").replace("2023", "2025") });
  const newestFirst = ["new", "awq", "gptq", "sparsegpt"];
  expect(ids(survey.papers)).toEqual(newestFirst);
  expect(ids(topicOf(survey, "models").papers)).toEqual(newestFirst);
  expect(ids(topicOf(survey, "models/quantization").ownPapers)).toEqual(newestFirst);
});

test("topics stand in their order, then by path, and take the color of their branch", () => {
  const { branches } = compileSmallSurvey({ "topics/models/distillation.md": topicText("Distillation") });
  expect(branches.map(({ path, color }) => [path, color])).toEqual([
    ["models", "indigo"],
    ["systems", "teal"],
  ]);
  expect(branches[0]?.children.map(({ path, color }) => [path, color])).toEqual([
    ["models/distillation", "indigo"],
    ["models/quantization", "indigo"],
    ["models/pruning", "indigo"],
  ]);
});

test("frameworks are listed by name", () => {
  const alpaServe = `---
name: AlpaServe
supports: {}
topics: [systems]
sources: [{ source: paper-list, section: Systems }]
---
`;
  const survey = compileSmallSurvey({ "frameworks/zz.md": alpaServe });
  expect(survey.frameworks.map(({ name }) => name)).toEqual(["AlpaServe", "vLLM"]);
  expect(topicOf(survey, "systems").frameworks.map(({ name }) => name)).toEqual(["AlpaServe", "vLLM"]);
  expect(topicOf(survey, "models").frameworks).toEqual([]);
});

test("entries carry their file and prose", () => {
  const { settings, venueByName, costTable } = compileSmallSurvey();
  expect(settings).toMatchObject({ title: "Small Atlas", file: "survey.md", body: "About this atlas." });
  expect(venueByName.get("ICLR")).toMatchObject({ id: "iclr", file: "venues/iclr.md", kind: "conference" });
  expect(costTable).toBeUndefined();
});
