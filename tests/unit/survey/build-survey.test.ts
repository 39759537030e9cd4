import { expect, test } from "vitest";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { compileSmallSurvey, paperText, topicOf, topicText } from "../survey-files";

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test("counts a paper of two sibling topics once in their parent", () => {
  const survey = compileSmallSurvey();
  expect(ids(topicOf(survey, "models/pruning").papers)).toContain("sparsegpt");
  expect(ids(topicOf(survey, "models/quantization").papers)).toContain("sparsegpt");
  expect(ids(topicOf(survey, "models").papers)).toEqual(["awq", "gptq", "sparsegpt"]);
});

test("a parent has the papers of its subtopics, and lists its own papers separately", () => {
  const own = paperText("Own").replace("models/quantization", "models");
  const models = topicOf(compileSmallSurvey({ "papers/own.md": own }), "models");
  expect(ids(models.ownPapers)).toEqual(["own"]);
  expect(ids(models.papers).sort()).toEqual(["awq", "gptq", "own", "sparsegpt"]);
});

test("sorts papers newest first in every list", () => {
  const recent = paperText("Recent").replace("2023", "2025").replace("models/quantization", "models/pruning");
  const survey = compileSmallSurvey({ "papers/recent.md": recent });
  const newestFirst = ["recent", "awq", "gptq", "sparsegpt"];
  expect(ids(survey.papers)).toEqual(newestFirst);
  expect(ids(topicOf(survey, "models").papers)).toEqual(newestFirst);
  expect(ids(topicOf(survey, "models/pruning").ownPapers)).toEqual(["recent", "sparsegpt"]);
});

test("sorts topics by order, then by path, and inherits the color of the branch", () => {
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

test("sorts frameworks by name", () => {
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

test("sorts techniques by name, and their papers newest first", () => {
  const survey = compileSmallSurvey({
    "techniques/zz.md": "---\nname: Clipping\n---\n",
    "papers/old.md": paperText("Old", "techniques: [error-feedback]\n").replace("2023", "2020"),
    "papers/new.md": paperText("New", "techniques: [error-feedback]\n").replace("2023", "2025"),
  });
  expect(survey.techniques.map(({ name }) => name)).toEqual(["Clipping", "Error Feedback"]);
  expect(ids(survey.papersByTechnique.get("error-feedback") ?? [])).toEqual(["new", "gptq", "old"]);
  expect(survey.papersByTechnique.has("zz")).toBe(false);
});

test("entries have their file and Markdown body", () => {
  const { settings, venueByName, costTable } = compileSmallSurvey();
  expect(settings).toMatchObject({ title: "Small Atlas", file: "survey.md", body: "About this atlas." });
  expect(venueByName.get("ICLR")).toMatchObject({ id: "iclr", file: "venues/iclr.md", kind: "conference" });
  expect(costTable).toBeUndefined();
});

test("sorts the frameworks of several subtopics by name in their parent", () => {
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
