import { expect, test } from "vitest";
import { compileSmallSurvey, issuesAfter, topicOf, withLine } from "../survey-files";

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
