import { expect, test } from "vitest";
import { trainingFlops } from "@/lib/charts/training-flops";

const source = "s";
const data = { source, tokens: 1000 };

test("multiplies parameters and tokens by six", () => {
  expect(trainingFlops({ parameters: { source, count: 10 }, data })).toBe(60_000);
});

test("counts the parameters that a token uses, and does not guess them", () => {
  expect(trainingFlops({ parameters: { source, count: 10, active: 2 }, data })).toBe(12_000);
  expect(trainingFlops({ parameters: { source, count: 10, active: "not stated" }, data })).toBeUndefined();
});

test("needs both numbers", () => {
  expect(trainingFlops({ parameters: { source, count: 10 } })).toBeUndefined();
  expect(trainingFlops({ parameters: { source }, data })).toBeUndefined();
  expect(trainingFlops({ data: { source, printed: "a corpus" }, parameters: { source, count: 10 } })).toBeUndefined();
});
