import fc from "fast-check";
import { expect, test } from "vitest";
import { selectBest } from "@/lib/search/select-best";

test("returns the same items as sorting", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 })), fc.nat(12), (worths, count) => {
      const worth = Float32Array.from(worths);
      const items = worths.map((_, item) => item);
      const sorted = items.toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, count);
      expect(selectBest(items, worth, count).sort((a, b) => a - b)).toEqual(sorted.sort((a, b) => a - b));
    }),
  );
});

test("returns all items if there are fewer than requested", () => {
  expect(selectBest([3, 1], Float32Array.of(0, 5, 0, 1), 9)).toEqual([3, 1]);
});
