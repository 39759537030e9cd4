import { expect, test } from "vitest";
import { proposeShortName } from "@/lib/contribute/short-name";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { nameNotInTitle } from "@/lib/survey/name-not-in-title";

const { papers } = loadSurvey();

test.each([
  ["GPTQ: Accurate Post-Training Quantization", "GPTQ"],
  ["LLM.int8(): 8-bit Matrix Multiplication", "LLM.int8()"],
  ["Self-Instruct: Aligning Language Models", "Self-Instruct"],
  ["P-Tuning V2 — Prompt Tuning Everywhere", "P-Tuning V2"],
  ["Tree of Thoughts: Deliberate Problem Solving", undefined],
  ["Less is More: Task-aware Distillation", undefined],
  ["Compress, Then Prompt: A Trade-off", undefined],
  ["Is It Enough?: A Study", undefined],
  ["Efficient Attention with Linear Complexity", undefined],
  ["A Very Long Method Name Indeed: Text", undefined],
])("proposes a short name for %s", (title, name) => {
  expect(proposeShortName(title)).toBe(name);
});

test("proposes the short names of most papers of the atlas", () => {
  // Some short names are not part of the title.
  const wrong = papers
    .filter((paper) => nameNotInTitle(paper) === undefined)
    .filter(({ title, shortName }) => (proposeShortName(title) ?? shortName) !== shortName);
  expect(wrong.length / papers.length).toBeLessThan(0.03);
  const found = papers.filter(({ title, shortName }) => shortName && proposeShortName(title) === shortName);
  expect(found.length / papers.filter(({ shortName }) => shortName).length).toBeGreaterThan(0.6);
});
