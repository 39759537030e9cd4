import { expect, test } from "vitest";
import { nameNotInTitle } from "@/lib/survey/name-not-in-title";

test.each([
  ["A Simple Pruning Approach", "Wanda", "Wanda"],
  ["AWQ: Activation-aware Quantization", "AWQ", undefined],
  ["Speculative decoding with llamas", "Llama", undefined],
  ["On Steam", undefined, undefined],
])("for the title %j and the short name %j, returns %j", (title, shortName, name) => {
  expect(nameNotInTitle({ title, shortName })).toBe(name);
});
