import { expect, test } from "vitest";
import { findStaleChecks } from "@/lib/audit/stale-checks";
import { compileBread } from "../fact-families";

const { frameworks } = compileBread();

test("lists facts of frameworks that were checked more than a year ago, the oldest first", () => {
  const [planner] = frameworks;
  if (!planner) throw new Error("The survey of bread has no framework.");
  const changed = {
    ...planner,
    licence: { name: "MIT", source: "https://a.example/", checked: "2020-01-01" },
    hardware: undefined,
    implements: planner.implements.map((item, index) => (index === 1 ? { ...item, checked: "2024-01-01" } : item)),
  };
  expect(findStaleChecks([changed], "2024-02-01").map(({ field, checked }) => [field, checked])).toEqual([
    ["licence", "2020-01-01"],
    ["languages", "2022-05-01"],
    ["formats", "2022-05-01"],
    ["releases", "2022-05-01"],
    ["maintenance", "2022-05-01"],
    ["implements[0]", "2022-05-01"],
  ]);
});

test("lists nothing within a year of the checks", () => {
  expect(findStaleChecks(frameworks, "2023-05-01")).toEqual([]);
});

test("lists a framework without any checked fact", () => {
  const [planner] = frameworks;
  if (!planner) throw new Error("The survey of bread has no framework.");
  const { licence, languages, hardware, formats, releases, maintenance, ...rest } = planner;
  expect(findStaleChecks([{ ...rest, implements: [] }], "2023-05-01")).toEqual([
    { file: "frameworks/dough-planner.md", field: "all", checked: undefined },
  ]);
});
