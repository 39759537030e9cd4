import fc from "fast-check";
import { expect, test } from "vitest";
import { expandLineRanges, sourceSectionSchema } from "@/lib/content/schema/source";

test("expands numbers and ranges in order", () => {
  expect(expandLineRanges("120-123, 135, 7-7")).toEqual([120, 121, 122, 123, 135, 7]);
});

test("expands any valid ranges to their lines", () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
      const text = ranges.map(([first, more]) => (more === 0 ? `${first}` : `${first}-${first + more}`)).join(", ");
      const lines = ranges.flatMap(([first, more]) => Array.from({ length: more + 1 }, (_, index) => first + index));
      expect(expandLineRanges(text)).toEqual(lines);
      expect(sourceSectionSchema.safeParse({ heading: "X", line: 1, entries: text }).success).toBe(true);
    }),
  );
});

test.each(["", "120-", "120,121", "120 - 133", "a-b", "120-130-140"])("rejects %j as line numbers", (entries) => {
  expect(sourceSectionSchema.safeParse({ heading: "X", line: 1, entries }).success).toBe(false);
});

test.each(["133-120", "1-99999999"])("rejects the range %j", (entries) => {
  expect(sourceSectionSchema.safeParse({ heading: "X", line: 1, entries }).success).toBe(false);
});
