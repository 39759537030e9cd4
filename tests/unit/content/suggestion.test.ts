import { expect, test } from "vitest";
import { describeChoices, didYouMean, nearest } from "@/lib/content/suggestion";

const topics = ["models/quantization", "models/pruning", "systems/serving"];

test("suggests the correct spelling for a typo", () => {
  expect(didYouMean("models/quantizaton", topics)).toBe("Did you mean models/quantization?");
});

test("ignores case and surrounding spaces", () => {
  expect(nearest(" Models/Pruning ", topics)).toBe("models/pruning");
});

test("matches the last segment of a path", () => {
  expect(nearest("inference/serving", topics)).toBe("systems/serving");
  expect(nearest("pruning", topics)).toBe("models/pruning");
});

test("suggests the nearest path among those with the same last segment", () => {
  const paths = ["models/inference/kv-cache/quantization", "models/compression/quantization", "models/pruning"];
  expect(nearest("models/quantizaton", paths)).toBe("models/compression/quantization");
  expect(nearest("models/compression/quantizaton", paths)).toBe("models/compression/quantization");
  expect(nearest("models/inference/kv-cache/quantizaton", paths)).toBe("models/inference/kv-cache/quantization");
});

test("suggests the nearest of several candidates", () => {
  expect(nearest("quantisatio", ["quantization", "quantisation", "quotation"])).toBe("quantisation");
});

test("allows more differences if the candidate is longer", () => {
  expect(nearest("autor", ["title", "authors"])).toBe("authors");
  expect(nearest("tecnique", ["techniques", "topics"])).toBe("techniques");
  expect(nearest("lora", topics)).toBeUndefined();
});

test("suggests nothing if no candidate is near", () => {
  expect(didYouMean("speculative-decoding", topics)).toBeUndefined();
  expect(didYouMean("x", [])).toBeUndefined();
});

test("ignores a slash at the end of a path", () => {
  expect(nearest("/papers/gptqq/", ["/", "/papers/gptq/"])).toBe("/papers/gptq/");
});

test("lists a few choices in order, or the nearest of many", () => {
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

test("lists no choices if there are none", () => {
  expect(describeChoices("x", [], "There is none.")).toEqual({ hint: "There is none." });
});
