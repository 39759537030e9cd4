import { expect, test } from "vitest";
import { stagesOf } from "@/lib/survey/stages";
import { compileSmallSurvey, issuesAfter, paperOf, topicOf, withLine } from "../survey-files";

const stages = {
  ...withLine("topics/models.md", "stages: [inference]"),
  ...withLine("topics/models/pruning.md", "stages: [serving, pre-training]"),
};

test("a topic has the stages of the topic above it, unless it says its own", () => {
  const survey = compileSmallSurvey(stages);
  expect(topicOf(survey, "models").stages).toEqual(["inference"]);
  expect(topicOf(survey, "models/quantization").stages).toEqual(["inference"]);
  expect(topicOf(survey, "models/pruning").stages).toEqual(["serving", "pre-training"]);
  expect(topicOf(survey, "systems").stages).toEqual([]);
});

test("a paper has the stages of all its topics, in the order of a model's life", () => {
  const survey = compileSmallSurvey(stages);
  expect(stagesOf(survey, paperOf(survey, "gptq"))).toEqual(["inference"]);
  expect(stagesOf(survey, paperOf(survey, "sparsegpt"))).toEqual(["pre-training", "inference", "serving"]);
});

test("a paper's own stages take the place of its topics'", () => {
  const survey = compileSmallSurvey({ ...stages, ...withLine("papers/sparsegpt.md", "stages: [fine-tuning]") });
  expect(stagesOf(survey, paperOf(survey, "sparsegpt"))).toEqual(["fine-tuning"]);
});

test("a stage that does not exist, and a list of none, are issues", () => {
  expect(issuesAfter(withLine("topics/models.md", "stages: [pretraining]"))).toMatchInlineSnapshot(`
    [
      "content/topics/models.md:8:10 bad-value  "stages[0]" is the text "pretraining". Did you mean pre-training?",
    ]
  `);
  expect(issuesAfter(withLine("papers/awq.md", "stages: []"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:15:9 bad-value  "stages" is an empty list. Add a stage, or remove the key.",
    ]
  `);
});
