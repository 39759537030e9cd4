import { expect, test } from "vitest";
import { isUnder, papersOfFamily } from "@/lib/survey/families";
import { compileBread, familyOf } from "../fact-families";

test("a topic is under itself and its ancestors, but not under a topic with a similar name", () => {
  expect(isUnder("baking/tools", ["fermentation", "baking"])).toBe(true);
  expect(isUnder("baking", ["baking"])).toBe(true);
  expect(isUnder("baking-tools", ["baking"])).toBe(false);
  expect(isUnder("baking", ["baking/tools"])).toBe(false);
});

test("a family has the papers of its topics and their subtopics", () => {
  const { papers, ...survey } = compileBread();
  expect(papersOfFamily(familyOf(survey, "starters"), papers).map(({ id }) => id)).toEqual([
    "lazy-baker",
    "wild-yeast",
  ]);
});

test("families and metrics are in the survey, in order", () => {
  const { families, metricById } = compileBread();
  expect(families.map(({ id }) => id)).toEqual(["starters", "working"]);
  expect([...metricById.keys()]).toEqual(["rise-time", "crumb-score"]);
});
