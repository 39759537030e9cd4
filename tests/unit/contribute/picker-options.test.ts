import { expect, test } from "vitest";
import { findOptions, techniqueOptions } from "@/components/contribute/picker-options";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { compileSmallSurvey } from "../survey-files";

const outline = outlineSurvey(compileSmallSurvey());
const options = techniqueOptions({
  ...outline,
  techniques: [
    { id: "equantize", name: "Equantize", aliases: [] },
    { id: "vector-quantization", name: "Vector-Quantization", aliases: [] },
    { id: "rounding", name: "Rounding", aliases: ["Quant Rounding"] },
    { id: "quantile", name: "Quantile Loss", aliases: [] },
    { id: "quant", name: "Quant", aliases: [] },
  ],
});

test("ranks the beginning of a name before that of a word, and both before other matches", () => {
  const found = findOptions(options, " Quant", []).map(({ value }) => value);
  expect(found).toEqual(["quant", "quantile", "rounding", "vector-quantization", "equantize"]);
});

test("ranks the beginning of several words", () => {
  expect(findOptions(options, "quant rou", []).map(({ value }) => value)).toEqual(["rounding"]);
  expect(findOptions(options, "loss quant", []).map(({ value }) => value)).toEqual(["quantile"]);
});

test("keeps the order without a text and leaves out picked options", () => {
  const found = findOptions(options, "", ["rounding"]).map(({ value }) => value);
  expect(found).toEqual(["equantize", "vector-quantization", "quantile", "quant"]);
});
