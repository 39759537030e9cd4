import { expect, test } from "vitest";
import { nameBesideTitle } from "@/lib/survey/name-beside-title";

test.each([
  ["A Simple Pruning Approach", "Wanda", "Wanda"],
  ["AWQ: Activation-aware Quantization", "AWQ", undefined],
  ["Speculative decoding with llamas", "Llama", undefined],
  ["On Steam", undefined, undefined],
])("beside the title %j with the name %j stands %j", (title, shortName, name) => {
  expect(nameBesideTitle({ title, shortName })).toBe(name);
});
