import { expect, test } from "vitest";
import { frameworkFacts, frameworkTableOf, implementationMatrix, usesOf } from "@/lib/site/framework-facts";
import { implementedMethods } from "@/lib/site/implementation-rows";
import { compileBread } from "../fact-families";

const survey = compileBread();
const [planner] = survey.frameworks;
if (!planner) throw new Error("The survey of bread has no framework.");

test("names what a framework supports and what it does not", () => {
  expect([usesOf(planner, true), usesOf(planner, false)]).toEqual(["pre-training", "fine-tuning, inference"]);
  expect(usesOf({ supports: {} }, false)).toBe("");
});

test("returns the facts of a framework with the day of the check", () => {
  const facts = frameworkFacts(planner, survey.sourceById, "2022-06-01");
  expect(facts.map(({ label, value }) => [label, value])).toEqual([
    ["Hardware", "deck oven, steam oven"],
    ["Formats", "grams"],
    ["Languages", "Python"],
    ["Licence", "MIT"],
    ["First release", "2020-02 (0.1)"],
    ["Last release", "2022-04-30 (1.2)"],
    ["State", "active"],
  ]);
  expect(facts[0]?.source).toEqual({
    href: "https://example.org/dough-planner",
    name: "example.org",
    where: "checked 2022-05-01",
  });
  const [old] = frameworkFacts(planner, survey.sourceById, "2024-01-01");
  expect(old?.source.where).toBe("checked 2022-05-01, more than a year ago");
});

test("the table of frameworks has a row for each, with anchors and values to filter by", () => {
  const { columns, rows } = frameworkTableOf(survey, "2022-06-01");
  expect(rows.map(({ id, href, cells }) => [id, href, cells.map((cell) => cell?.text)])).toEqual([
    [
      "dough-planner",
      "/frameworks/dough-planner/",
      ["pre-training", "deck oven, steam oven", "grams", "MIT", "2022-04-30 (1.2)", "active", "2"],
    ],
  ]);
  expect(columns.map(({ id, choices }) => [id, choices])).toEqual([
    ["for", ["pre-training"]],
    ["hardware", ["deck oven", "steam oven"]],
    ["formats", ["grams"]],
    ["licence", ["MIT"]],
    ["last-release", undefined],
    ["state", ["active"]],
    ["methods", undefined],
  ]);
});

test("leaves out hardware of one framework that a shorter choice finds", () => {
  const withHardware = (...values: string[]) => ({
    ...planner,
    hardware: { values, source: "https://example.org/", checked: "2022-05-01" },
  });
  const frameworks = [
    withHardware("ovens", "deck ovens", "Acme ovens"),
    withHardware("deck ovens", "ovens with steam", "kettles"),
  ];
  const hardware = frameworkTableOf({ ...survey, frameworks }).columns.find(({ id }) => id === "hardware");
  expect(hardware).toMatchObject({ choices: ["deck ovens", "kettles", "ovens"], filtersByWords: true });
});

test("a framework without a value has an empty cell", () => {
  const bare = { ...planner, licence: undefined, implements: [], supports: {} };
  const [row] = frameworkTableOf({ ...survey, frameworks: [bare] }).rows;
  expect([row?.cells[0], row?.cells[3], row?.cells[6]]).toEqual([undefined, undefined, undefined]);
});

test.each([
  [{ version: "0.10.0" }, "0.10.0", 1],
  [{ version: "0.10.0", date: "2026-05-30" }, "2026-05-30 (0.10.0)", undefined],
  [{ date: "2026-05" }, "2026-05", undefined],
])("a last release without a date is sorted apart: %j", (last, text, sortGroup) => {
  const framework = { ...planner, releases: { last, source: "https://example.org/", checked: "2026-06-01" } };
  const [row] = frameworkTableOf({ ...survey, frameworks: [framework] }).rows;
  expect([row?.cells[4]?.text, row?.cells[4]?.sortGroup]).toEqual([text, sortGroup]);
});

test("lists papers and techniques that a framework implements", () => {
  const rows = implementedMethods(planner, survey, "2022-06-01");
  expect(rows.map(({ link, status, constraint }) => [link.href, link.name, status, constraint])).toEqual([
    ["/techniques/cold-proof/", "Cold proof", "experimental", undefined],
    ["/papers/wild-yeast/", "WildYeast", "supported", "rye only"],
  ]);
});

test("the matrix has the status of each method in each framework", () => {
  const idle = { ...planner, id: "idle", name: "Idle", implements: [] };
  const other = {
    ...planner,
    id: "other",
    name: "Other",
    implements: planner.implements.slice(0, 1).map((item) => ({ ...item, status: "removed" as const })),
  };
  const { columns, rows } = implementationMatrix({ ...survey, frameworks: [planner, idle, other] }, "2022-06-01");
  expect(columns.map(({ label }) => label)).toEqual(["DoughPlanner", "Other"]);
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.text)])).toEqual([
    ["WildYeast", "supported", "removed"],
    ["Cold proof", "experimental", ""],
  ]);
  expect(rows[0]?.cells[0]).toMatchObject({
    href: "https://example.org/dough-planner/feeding",
    where: "plans feedings, checked 2022-05-01",
  });
});
