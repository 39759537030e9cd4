import { expect, test } from "vitest";
import { factGroups, resultRows } from "@/lib/site/fact-rows";
import { implementationRows } from "@/lib/site/implementation-rows";
import { implementationsOf } from "@/lib/survey/implementations";
import { compileBread } from "../fact-families";
import { paperOf } from "../survey-files";

const survey = compileBread();
const paper = paperOf(survey, "wild-yeast");

test("returns the facts of a paper in the order of its family, each with its source", () => {
  const [group, ...others] = factGroups(paper, survey);
  expect(others).toEqual([]);
  expect(group?.family).toEqual({ href: "/compare/starters/", name: "Starters" });
  expect(group?.facts.map(({ label, value, isStated }) => [label, value, isStated])).toEqual([
    ["Flour", "rye", true],
    ["Hydration", "100%", true],
    ["Feeding times", "8, 12 h", true],
    ["Commercial yeast", "no", true],
    ["Vessel", "not stated", false],
  ]);
  expect(group?.facts.slice(0, 2).map(({ source }) => source)).toEqual([
    { href: "https://example.org/wild-yeast", name: "example.org", where: "Table 1" },
    {
      href: survey.sourceById.get("bread-list")?.url,
      name: survey.sourceById.get("bread-list")?.title,
      where: "Section 2",
    },
  ]);
});

test("leaves out families without facts of the paper", () => {
  expect(factGroups(paperOf(survey, "on-steam"), survey)).toEqual([]);
  expect(factGroups({ ...paper, topics: ["baking"] }, survey)).toEqual([]);
});

test("returns results with their conditions and units", () => {
  expect(resultRows(paper.results, survey)).toMatchObject([
    {
      metric: "Rise time",
      value: "4 hours",
      comparedWith: "6 hours with wheat",
      conditions: ["rye starter", "oven", "24 °C"],
      source: { name: "example.org", where: "Figure 3" },
    },
    { metric: "Crumb score", value: "7.5", comparedWith: undefined, conditions: [] },
  ]);
});

test("marks implementations that were checked more than a year ago", () => {
  const methods = implementationsOf(survey.frameworks, "paper", "wild-yeast");
  const rowsOn = (today: string) => implementationRows(methods, survey.sourceById, today);
  expect(rowsOn("2022-12-31")).toEqual([
    {
      link: { href: "/frameworks/dough-planner/", name: "DoughPlanner" },
      what: "plans feedings",
      status: "supported",
      constraint: "rye only",
      sources: [
        { href: "https://example.org/dough-planner/feeding", name: "example.org" },
        { href: "https://github.com/bread/planner/blob/v1.2/src/feeding.rs#L5-L9", name: "feeding.rs:5" },
      ],
      checked: "2022-05",
      isOld: false,
    },
  ]);
  expect(rowsOn("2023-05-02")[0]?.isOld).toBe(true);
});

test("names sources of constraints after the file and line on GitHub, or the host", () => {
  const [method] = implementationsOf(survey.frameworks, "paper", "wild-yeast");
  if (!method) throw new Error("No framework implements WildYeast.");
  const file = "https://github.com/bread/planner/blob/v1.2/docs/limits.md";
  const constraintSources = [
    file,
    `${file}#L3`,
    "https://github.com/bread/planner",
    "https://example.org/limits.md#L3",
  ];
  const withSources = { ...method, implementation: { ...method.implementation, constraintSources } };
  const [row] = implementationRows([withSources], survey.sourceById);
  expect(row?.sources.slice(1).map(({ name }) => name)).toEqual([
    "limits.md",
    "limits.md:3",
    "github.com",
    "example.org",
  ]);
});
