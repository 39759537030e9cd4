import { expect, test } from "vitest";
import { growthOf, growthYears } from "@/lib/survey/growth";

const ofYears = (...years: (number | undefined)[]) => years.map((year) => ({ year }));

test("draws at most eight years, and counts older papers for the first of them", () => {
  expect(growthYears(ofYears(2026, undefined, 2010))).toEqual({ first: 2019, recent: 2025, last: 2026 });
  expect(growthYears(ofYears(2024))).toEqual({ first: 2024, recent: 2023, last: 2024 });
  expect(growthYears(ofYears(undefined))).toBeUndefined();
});

test("counts the share of papers from the two newest years", () => {
  const years = { first: 2022, recent: 2025, last: 2026 };
  expect(growthOf(ofYears(2010, 2022, 2024, 2025, 2026, undefined), years)).toEqual({
    byYear: [2, 0, 1, 1, 1],
    recent: 2,
    percent: 40,
  });
  expect(growthOf(ofYears(2026), years)).toMatchObject({ recent: 1, percent: 100 });
  expect(growthOf([], years)).toMatchObject({ byYear: [0, 0, 0, 0, 0], recent: 0, percent: undefined });
});
