import { expect, test } from "vitest";
import { implementationsOf, isOverAYearOld } from "@/lib/survey/implementations";
import { compileBread } from "../fact-families";

test("finds the frameworks that implement a paper or a technique", () => {
  const { frameworks } = compileBread();
  const find = (kind: "paper" | "technique", id: string) =>
    implementationsOf(frameworks, kind, id).map(({ framework, implementation }) => [framework.id, implementation.what]);
  expect(find("paper", "wild-yeast")).toEqual([["dough-planner", "plans feedings"]]);
  expect(find("technique", "cold-proof")).toEqual([["dough-planner", "plans nights in the cold"]]);
  expect(find("paper", "cold-proof")).toEqual([]);
});

test.each([
  ["2022-05-01", "2023-05-01", false],
  ["2022-05-01", "2023-05-02", true],
  ["2024-02-29", "2025-02-28", false],
  ["2024-02-29", "2025-03-01", true],
])("a check on %s is more than a year old on %s: %s", (day, today, isOld) => {
  expect(isOverAYearOld(day, today)).toBe(isOld);
});
