import { expect, test } from "vitest";
import { costPoints, formatMagnitude, logScale } from "@/lib/charts/cost-points";

test("only models with both numbers are points", () => {
  const rows = [
    { model: "GPT-3", parameters: { source: "s", count: 175e9 }, data: { source: "s", tokens: 300e9 } },
    { model: "No tokens", parameters: { source: "s", count: 1e9 }, data: { source: "s", printed: "800 GB" } },
    { model: "No parameters", data: { source: "s", tokens: 1e9 } },
  ];
  expect(costPoints(rows)).toEqual([{ model: "GPT-3", parameters: 175e9, tokens: 300e9 }]);
});

test("equal factors are equal steps on a logarithmic scale", () => {
  const scale = logScale([1, 100], [0, 200]);
  expect([1, 10, 100].map(scale)).toEqual([0, 100, 200]);
});

test("a scale may run downwards, and over a single value", () => {
  expect(logScale([1, 100], [200, 0])(10)).toBe(100);
  expect(logScale([5, 5], [10, 90])(5)).toBe(10);
});

test.each([
  [175e9, "175B"],
  [1.4e12, "1.4T"],
  [125e6, "125M"],
  [6.74e9, "6.74B"],
  [1e12, "1T"],
])("%d is %s", (count, text) => {
  expect(formatMagnitude(count)).toBe(text);
});
