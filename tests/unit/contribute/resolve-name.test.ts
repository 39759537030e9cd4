import { expect, test } from "vitest";
import { resolveTechnique, resolveTopic } from "@/lib/contribute/resolve-name";
import { compileSmallSurvey, topicText } from "../survey-files";

const survey = compileSmallSurvey({ "topics/systems/pruning-tools.md": topicText("Tools", "aliases:\n  - pruners\n") });

test.each([
  ["models/quantization", "models/quantization"],
  ["/topics/models/quantization/", "models/quantization"],
  ["quantization", "models/quantization"],
  ["Model-Centric", "models"],
  ["tools", "systems/pruning-tools"],
  ["pruning tools", "systems/pruning-tools"],
  [" Pruners ", "systems/pruning-tools"],
])("resolves the topic %s", (name, id) => {
  expect(resolveTopic(name, survey)).toEqual({ id });
});

test("suggests a similar name", () => {
  expect(resolveTopic("models/quantisation", survey)).toEqual({
    issue: '"models/quantisation" is not a topic. Did you mean models/quantization?',
  });
  expect(resolveTopic("Sistems", survey)).toEqual({ issue: '"Sistems" is not a topic. Did you mean systems?' });
  expect(resolveTopic("bananas", survey)).toEqual({ issue: '"bananas" is not a topic.' });
});

test("reports an ambiguous name", () => {
  const two = compileSmallSurvey({ "topics/systems/pruning.md": topicText("Pruning Systems") });
  expect(resolveTopic("pruning", two)).toEqual({
    issue: '"pruning" is ambiguous. Use one of models/pruning, systems/pruning.',
  });
});

test("resolves techniques", () => {
  expect(resolveTechnique("error-feedback", survey)).toEqual({ id: "error-feedback" });
  expect(resolveTechnique("Error Feedback", survey)).toEqual({ id: "error-feedback" });
  expect(resolveTechnique("error-feedbak", survey)).toEqual({
    issue: '"error-feedbak" is not a technique. Did you mean error-feedback?',
  });
});
