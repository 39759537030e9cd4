import { expect, test } from "vitest";
import { comparisonData } from "@/lib/site/comparison-data";
import {
  type ComparisonData,
  compareEntries,
  comparisonQuery,
  exportedColumns,
  readComparedIds,
  sortComparedIds,
} from "@/lib/table/comparison";
import { compileBread } from "../fact-families";

const column = (id: string) => ({ id, label: id, group: "Bread" });
const entry = (name: string, facts: Record<string, string>) => ({
  name,
  href: `/papers/${name}/`,
  facts: Object.fromEntries(
    Object.entries(facts).map(([id, text]) => [id, { text, ...(text === "not stated" && { isNotStated: true }) }]),
  ),
});
const data: ComparisonData = {
  columns: ["flour", "hours", "vessel", "oven"].map(column),
  sources: [],
  entries: {
    a: entry("a", { flour: "rye", hours: "4", vessel: "jar" }),
    b: entry("b", { flour: "rye", hours: "6", vessel: "not stated" }),
  },
};

test("reads different ids from an address", () => {
  expect(readComparedIds("?ids=a,b,a, c")).toEqual(["a", "b", "c"]);
  expect(readComparedIds("?q=x")).toEqual([]);
  expect(readComparedIds(comparisonQuery(["gptq", "framework:vllm"]))).toEqual(["gptq", "framework:vllm"]);
  expect(comparisonQuery([])).toBe("");
});

test("unknown ids take no place, and ids beyond the sixth are left out", () => {
  const entries = Object.fromEntries([..."abcdefgh"].map((id) => [id, entry(id, {})]));
  expect(sortComparedIds({ entries }, ["x", "toString", ..."abcdefgh"])).toEqual({
    compared: [..."abcdef"],
    leftOut: ["g", "h"],
    unknown: ["x", "toString"],
  });
  expect(sortComparedIds({ entries }, ["b"])).toEqual({ compared: ["b"], leftOut: [], unknown: [] });
});

test("frameworks can be named without their prefix, unless a paper has the id", () => {
  const entries = Object.fromEntries(["framework:vllm", "framework:awq", "awq"].map((id) => [id, entry(id, {})]));
  expect(sortComparedIds({ entries }, ["vllm", "framework:vllm", "awq"]).compared).toEqual(["framework:vllm", "awq"]);
});

test("exported columns with the same label name their group", () => {
  const columns = [
    { id: "flour", label: "Flour", group: "Bread" },
    { id: "time", label: "Time", group: "Bread" },
    { id: "cake-time", label: "Time", group: "Cake" },
  ];
  expect(exportedColumns(columns).map(({ label }) => label)).toEqual(["Flour", "Time (Bread)", "Time (Cake)"]);
});

test("compares entries in the columns that they have, and marks stated values that differ", () => {
  const { columns, rows, differing } = compareEntries(data, ["b", "a", "unknown", "toString"]);
  expect(columns.map(({ id }) => id)).toEqual(["flour", "hours", "vessel"]);
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.text)])).toEqual([
    ["b", "rye", "6", "not stated"],
    ["a", "rye", "4", "jar"],
  ]);
  expect([...differing]).toEqual(["hours"]);
});

test("the data have the facts of papers and frameworks, with the columns that all families share first", () => {
  const { columns, entries } = comparisonData(compileBread());
  expect(columns.slice(0, 3).map(({ label, group }) => [label, group])).toEqual([
    ["Year", "General"],
    ["Implemented in", "General"],
    ["Flour", "Starters"],
  ]);
  expect(Object.keys(entries)).toEqual(["lazy-baker", "wild-yeast", "framework:dough-planner"]);
  expect(entries["wild-yeast"]?.facts["starter-hydration"]).toMatchObject({ text: "100", where: "Section 2" });
  expect(entries["framework:dough-planner"]?.facts.licence?.text).toBe("MIT");
});

test("facts of entries keep the addresses of their sources", () => {
  const all = comparisonData(compileBread());
  expect(new Set(all.sources).size).toBe(all.sources.length);
  const { columns, rows } = compareEntries(all, ["wild-yeast", "framework:dough-planner"]);
  const hrefOf = (row: number, column: string) => rows[row]?.cells[columns.findIndex(({ id }) => id === column)]?.href;
  expect(hrefOf(0, "starter-hydration")).toBe("https://example.org/list");
  expect(hrefOf(1, "licence")).toMatch(/^https:/);
  expect(hrefOf(0, "year")).toBeUndefined();
});
