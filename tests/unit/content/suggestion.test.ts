import { expect, test } from "vitest";
import { describeChoices, didYouMean, nearest } from "@/lib/content/suggestion";

const topics = ["models/quantization", "models/pruning", "systems/serving"];

test("a slip of the pen is recognized", () => {
  expect(didYouMean("models/quantizaton", topics)).toBe("Did you mean models/quantization?");
});

test("case and blanks around do not count", () => {
  expect(nearest(" Models/Pruning ", topics)).toBe("models/pruning");
});

test("the last segment is enough, wherever its author thought it was", () => {
  expect(nearest("inference/serving", topics)).toBe("systems/serving");
  expect(nearest("pruning", topics)).toBe("models/pruning");
});

test("the nearest of several is taken", () => {
  expect(nearest("quantisatio", ["quantization", "quantisation", "quotation"])).toBe("quantisation");
});

test("what is far from everything gets no suggestion", () => {
  expect(didYouMean("speculative-decoding", topics)).toBeUndefined();
  expect(didYouMean("x", [])).toBeUndefined();
});

test("a slash at the end is not a last segment", () => {
  expect(nearest("/papers/gptqq/", ["/", "/papers/gptq/"])).toBe("/papers/gptq/");
});

test("a few choices are told in their order, of many the nearest", () => {
  expect(describeChoices("web", ["published", "preprint", "web page"], "It is one of three.")).toEqual({
    hint: "It is one of three.",
    choices: { nearest: ["published", "preprint", "web page"], total: 3 },
  });
  const many = Array.from({ length: 30 }, (_, index) => `topic-${index}`);
  expect(describeChoices("topic-2x", many, "None.")).toEqual({
    hint: "Did you mean topic-2?",
    suggestion: "topic-2",
    choices: { nearest: ["topic-2", "topic-20", "topic-21", "topic-22", "topic-23"], total: 30 },
  });
});

test("where nothing is allowed there is no choice", () => {
  expect(describeChoices("x", [], "There is none.")).toEqual({ hint: "There is none." });
});
