import { expect, test } from "vitest";
import { describePublication, describeUnverified, publicationOf } from "@/lib/survey/publication";

test.each([
  [{ venue: "ICLR", year: 2024, unverified: [] }, "ICLR 2024"],
  [{ venue: "ICLR", year: 2024, unverified: ["authors" as const] }, "ICLR 2024"],
  [{ venue: "ICLR", year: 2024, unverified: ["year" as const] }, "ICLR 2024 (year not verified)"],
  [
    { venue: "ICLR", year: 2024, unverified: ["year" as const, "venue" as const] },
    "ICLR 2024 (venue and year not verified)",
  ],
  [{ venue: undefined, year: 2024, unverified: ["venue" as const] }, "2024 (venue not verified)"],
  [{ venue: "ICLR", year: undefined, unverified: ["year" as const] }, "ICLR (year not verified)"],
  [
    { venue: undefined, year: undefined, unverified: ["year" as const, "venue" as const] },
    "venue and year not verified",
  ],
])("formats %j as %s", (paper, text) => {
  expect(describePublication(paper)).toBe(text);
});

test("returns no unverified fields if all are verified", () => {
  expect(publicationOf({ venue: "ICLR", year: 2024, unverified: [] })).toEqual({ text: "ICLR 2024", unverified: [] });
});

test("lists all unverified fields, in the order of the page", () => {
  expect(describeUnverified({ unverified: [] })).toBeUndefined();
  expect(describeUnverified({ unverified: ["doi"] })).toBe("DOI not verified");
  expect(describeUnverified({ unverified: ["venue", "year", "authors"] })).toBe("authors, venue and year not verified");
});
