import { expect, test } from "vitest";
import { stagesOf } from "@/lib/survey/stages";
import { compileSmallSurvey, issuesAfter, paperOf, topicOf, withLine } from "../survey-files";

const stages = {
  ...withLine("topics/models.md", "stages: [inference]"),
  ...withLine("topics/models/pruning.md", "stages: [serving, pre-training]"),
};

test("a topic inherits the stages of its parent, unless it has its own", () => {
  const survey = compileSmallSurvey(stages);
  expect(topicOf(survey, "models").stages).toEqual(["inference"]);
  expect(topicOf(survey, "models/quantization").stages).toEqual(["inference"]);
  expect(topicOf(survey, "models/pruning").stages).toEqual(["serving", "pre-training"]);
  expect(topicOf(survey, "systems").stages).toEqual([]);
});

test("a paper has the stages of all its topics, in lifecycle order", () => {
  const survey = compileSmallSurvey(stages);
  expect(stagesOf(survey, paperOf(survey, "gptq"))).toEqual(["inference"]);
  expect(stagesOf(survey, paperOf(survey, "sparsegpt"))).toEqual(["pre-training", "inference", "serving"]);
});

test("the stages of a paper override those of its topics", () => {
  const survey = compileSmallSurvey({ ...stages, ...withLine("papers/sparsegpt.md", "stages: [fine-tuning]") });
  expect(stagesOf(survey, paperOf(survey, "sparsegpt"))).toEqual(["fine-tuning"]);
});

test("reports an unknown stage and an empty list of stages", () => {
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
