import { expect, test } from "vitest";
import { didYouMean, nearest } from "@/lib/content/suggestion";

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
