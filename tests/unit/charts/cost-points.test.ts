import { expect, test } from "vitest";
import { costPoints, formatMagnitude, logScale, logTicks } from "@/lib/charts/cost-points";

test("returns only models with both numbers", () => {
  const rows = [
    { model: "GPT-3", parameters: { source: "s", count: 175e9 }, data: { source: "s", tokens: 300e9 } },
    { model: "No tokens", parameters: { source: "s", count: 1e9 }, data: { source: "s", printed: "800 GB" } },
    { model: "No parameters", data: { source: "s", tokens: 1e9 } },
  ];
  expect(costPoints(rows)).toEqual([{ model: "GPT-3", parameters: 175e9, tokens: 300e9 }]);
});

test("equal factors are equal distances on a logarithmic scale, with padding at both ends", () => {
  const scale = logScale([1, 10, 100], [0, 200]);
  expect(scale(10) - scale(1)).toBeCloseTo(scale(100) - scale(10));
  expect(scale(1)).toBeGreaterThan(0);
  expect(scale(100)).toBeLessThan(200);
  const downwards = logScale([1, 100], [200, 0]);
  expect(downwards(1)).toBeGreaterThan(downwards(100));
});

test("an axis has ticks at 1, 3, 10 and so on for any range", () => {
  expect(logTicks(logScale([7e9, 1100e9], [0, 800]))).toEqual([10e9, 30e9, 100e9, 300e9, 1000e9]);
  expect(logTicks(logScale([2, 5], [0, 800]))).toEqual([3]);
});

test.each([
  [175e9, "175B"],
  [1.4e12, "1.4T"],
  [125e6, "125M"],
  [6.74e9, "6.74B"],
  [1e12, "1T"],
])("formats %d as %s", (count, text) => {
  expect(formatMagnitude(count)).toBe(text);
});
