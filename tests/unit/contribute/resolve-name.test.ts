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
])("%s", (name, id) => {
  expect(resolveTopic(name, survey)).toEqual({ id });
});

test("a name that is near one is pointed out", () => {
  expect(resolveTopic("models/quantisation", survey)).toEqual({
    problem: '"models/quantisation" is not a topic. Did you mean models/quantization?',
  });
  expect(resolveTopic("Sistems", survey)).toEqual({ problem: '"Sistems" is not a topic. Did you mean systems?' });
  expect(resolveTopic("bananas", survey)).toEqual({ problem: '"bananas" is not a topic.' });
});

test("a name of several topics is not guessed at", () => {
  const two = compileSmallSurvey({ "topics/systems/pruning.md": topicText("Pruning Systems") });
  expect(resolveTopic("pruning", two)).toEqual({
    problem: '"pruning" names several: models/pruning, systems/pruning. Write one of them out.',
  });
});

test("techniques", () => {
  expect(resolveTechnique("error-feedback", survey)).toEqual({ id: "error-feedback" });
  expect(resolveTechnique("Error Feedback", survey)).toEqual({ id: "error-feedback" });
  expect(resolveTechnique("error-feedbak", survey)).toEqual({
    problem: '"error-feedbak" is not a technique. Did you mean error-feedback?',
  });
});
