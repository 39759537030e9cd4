import { expect, test } from "vitest";
import { flattenTopics } from "@/lib/survey/taxonomy";
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

test("papers come newest first everywhere, whichever topic they lie in", () => {
  const recent = paperText("Recent").replace("2023", "2025").replace("models/quantization", "models/pruning");
  const survey = compileSmallSurvey({ "papers/recent.md": recent });
  const newestFirst = ["recent", "awq", "gptq", "sparsegpt"];
  expect(ids(survey.papers)).toEqual(newestFirst);
  expect(ids(topicOf(survey, "models").papers)).toEqual(newestFirst);
  expect(ids(topicOf(survey, "models/pruning").ownPapers)).toEqual(["recent", "sparsegpt"]);
});

test("topics stand in their order, then by path, and take the color of their branch", () => {
  const { branches } = compileSmallSurvey({
    "topics/models/distillation.md": topicText("Distillation"),
    "topics/systems/serving.md": topicText("Serving"),
  });
  expect(flattenTopics(branches).map(({ path, color }) => `${path} ${color}`)).toEqual([
    "models indigo",
    "models/distillation indigo",
    "models/quantization indigo",
    "models/pruning indigo",
    "systems teal",
    "systems/serving teal",
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

test("techniques are listed by name, each with its papers, newest first", () => {
  const survey = compileSmallSurvey({
    "techniques/zz.md": "---\nname: Clipping\n---\n",
    "papers/old.md": paperText("Old", "techniques: [error-feedback]\n").replace("2023", "2020"),
    "papers/new.md": paperText("New", "techniques: [error-feedback]\n").replace("2023", "2025"),
  });
  expect(survey.techniques.map(({ name }) => name)).toEqual(["Clipping", "Error Feedback"]);
  expect(ids(survey.papersByTechnique.get("error-feedback") ?? [])).toEqual(["new", "gptq", "old"]);
  expect(survey.papersByTechnique.has("zz")).toBe(false);
});

test("entries carry their file and prose", () => {
  const { settings, venueByName, costTable } = compileSmallSurvey();
  expect(settings).toMatchObject({ title: "Small Atlas", file: "survey.md", body: "About this atlas." });
  expect(venueByName.get("ICLR")).toMatchObject({ id: "iclr", file: "venues/iclr.md", kind: "conference" });
  expect(costTable).toBeUndefined();
});

test("frameworks of several topics are listed by name where these meet", () => {
  const framework = (name: string, topic: string) =>
    `---\nname: ${name}\nsupports: {}\ntopics:\n  - ${topic}\nsources:\n  - source: paper-list\n---\n`;
  const { branches } = compileSmallSurvey({
    "topics/systems.md": topicText("Systems", "color: teal\n"),
    "topics/systems/zero.md": topicText("Zero"),
    "topics/systems/one.md": topicText("One"),
    "frameworks/zeta.md": framework("Zeta", "systems/one"),
    "frameworks/alpha.md": framework("Alpha", "systems/zero"),
  });
  const names = topicOf({ branches }, "systems").frameworks.map(({ name }) => name);
  expect(names).toEqual(["Alpha", "vLLM", "Zeta"]);
});
