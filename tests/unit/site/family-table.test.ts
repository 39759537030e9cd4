import { expect, test } from "vitest";
import { factCell, familyTable } from "@/lib/site/family-table";
import type { Survey } from "@/lib/survey/survey";
import { compileBread, familyOf } from "../fact-families";
import { paperOf } from "../survey-files";

const survey = compileBread();
const starters = familyOf(survey, "starters");

/** The survey, with facts of a second paper. */
function withFacts(facts: [attribute: string, value: string | number][]): Survey {
  const papers = survey.papers.map((paper) =>
    paper.id === "lazy-baker"
      ? { ...paper, facts: facts.map(([attribute, value]) => ({ attribute, value, source: "https://a.example/" })) }
      : paper,
  );
  return { ...survey, papers };
}

test("has the papers with facts as rows, and the attributes between year and implementations", () => {
  const { columns, rows } = familyTable(starters, survey);
  expect(columns.map(({ label }) => label)).toEqual([
    "Year",
    "Flour",
    "Hydration",
    "Feeding times",
    "Commercial yeast",
    "Vessel",
    "Implemented in",
  ]);
  expect(
    rows.map(({ name, href, citationKey, cells }) => [name, href, citationKey, cells.map((cell) => cell?.text)]),
  ).toEqual([
    [
      "LazyBaker",
      "/papers/lazy-baker/",
      "crumb2021lazybaker",
      ["2021", "wheat", "80", undefined, undefined, undefined, undefined],
    ],
    [
      "WildYeast",
      "/papers/wild-yeast/",
      "luczak2020wildyeast",
      ["2020", "rye", "100", "8, 12", "no", "not stated", "DoughPlanner"],
    ],
  ]);
  expect(rows[1]?.cells[1]).toEqual({ text: "rye", href: "https://example.org/wild-yeast", where: "Table 1" });
});

test("filters by the values that papers have, with not stated last", () => {
  const { columns, rows } = familyTable(
    starters,
    withFacts([
      ["starter-flour", "not stated"],
      ["starter-hydration", 80],
    ]),
  );
  expect(rows.map(({ name }) => name)).toEqual(["LazyBaker", "WildYeast"]);
  const choices = Object.fromEntries(columns.map((column) => [column.label, column.choices]));
  expect(choices).toMatchObject({
    Flour: ["rye", "not stated"],
    Hydration: ["80", "100"],
    Vessel: undefined,
    "Implemented in": ["DoughPlanner"],
  });
});

test("a column of many numbers has limits as choices, and one of many texts has none", () => {
  const values = Array.from({ length: 40 }, (_, index) => 0.5 + index * 60);
  const hydration = (list: (number | string)[]) => {
    const papers = survey.papers.map((paper) => ({
      ...paper,
      facts: list.map((value) => ({ attribute: "starter-hydration", value, source: "https://a.example/" })),
    }));
    return familyTable(starters, { ...survey, papers }).columns.find(({ label }) => label === "Hydration")?.choices;
  };
  expect(hydration([...values, "not stated"])).toEqual([
    "≤ 1",
    "≤ 10",
    "≤ 100",
    "≤ 1,000",
    "≥ 1",
    "≥ 10",
    "≥ 100",
    "≥ 1,000",
    "not stated",
  ]);
  expect(hydration(values.map((value) => `text ${value}`))).toBeUndefined();
});

test("a paper without a fact has no cell", () => {
  expect(factCell(paperOf(survey, "lazy-baker"), "starter-vessel", survey.sourceById)).toBeUndefined();
});

test("without implementations, there is no column of them", () => {
  const { columns } = familyTable(starters, { ...survey, frameworks: [] });
  expect(columns.at(-1)?.label).toBe("Vessel");
});

test.each([
  [["deprecated", "removed"], "DoughPlanner (deprecated)"],
  [["removed", "supported"], "DoughPlanner"],
  [["broken", "experimental"], "DoughPlanner (experimental)"],
] as const)("if a framework has the method as %j, the table says %j", (statuses, text) => {
  const frameworks = survey.frameworks.map((framework) => ({
    ...framework,
    implements: statuses.flatMap((status) => framework.implements.map((own) => ({ ...own, status }))),
  }));
  const { columns, rows } = familyTable(starters, { ...survey, frameworks });
  expect(rows[1]?.cells.at(-1)?.text).toBe(text);
  expect(columns.at(-1)?.choices).toEqual([text]);
});
