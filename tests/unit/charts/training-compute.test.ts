import { expect, test } from "vitest";
import { trainedModel, trainingCompute } from "@/lib/charts/training-compute";

const source = "s";
const data = { source, tokens: 1000 };

test("training compute is six operations for each parameter that a token uses, and each token", () => {
  expect(trainingCompute({ parameters: 175e9, tokens: 300e9 })).toBeCloseTo(3.15e23, -20);
  expect(trainingCompute({ parameters: 100, active: 10, tokens: 1000 })).toBe(60_000);
});

test("reads size and tokens of a row", () => {
  const dense = trainedModel({ model: "Rye", parameters: { source, count: 10 }, data });
  expect(dense).toEqual({ name: "Rye", parameters: 10, tokens: 1000 });
  const sparse = trainedModel({ model: "Oat", parameters: { source, count: 10, active: 2 }, data });
  expect(sparse).toEqual({ name: "Oat", parameters: 10, active: 2, tokens: 1000 });
});

test("does not guess the parameters that a token of a sparse model uses", () => {
  const parameters = { source, count: 10, active: "not stated" as const };
  expect(trainedModel({ model: "Rye", parameters, data })).toBeUndefined();
});

test("needs both numbers", () => {
  const parameters = { source, count: 10 };
  expect(trainedModel({ model: "Rye", parameters })).toBeUndefined();
  expect(trainedModel({ model: "Rye", parameters: { source }, data })).toBeUndefined();
  expect(trainedModel({ model: "Rye", parameters, data: { source, printed: "a corpus" } })).toBeUndefined();
});
