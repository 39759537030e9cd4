import fc from "fast-check";
import { expect, test } from "vitest";
import { expandLineRanges, sourceSectionSchema } from "@/lib/content/schema/source";

test("numbers and ranges give lines in the order written", () => {
  expect(expandLineRanges("120-123, 135, 7-7")).toEqual([120, 121, 122, 123, 135, 7]);
});

test("lines written as ranges come back as lines", () => {
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

test.each(["", "120-", "120,121", "120 - 133", "a-b", "120-130-140"])("%j is not a list of lines", (entries) => {
  expect(sourceSectionSchema.safeParse({ heading: "X", line: 1, entries }).success).toBe(false);
});

test.each(["133-120", "1-99999999"])("%j is no range", (entries) => {
  expect(sourceSectionSchema.safeParse({ heading: "X", line: 1, entries }).success).toBe(false);
});
