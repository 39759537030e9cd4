import { expect, test } from "vitest";
import {
  compareCells,
  describeShown,
  hasName,
  hasValue,
  nextSort,
  printTableState,
  readTableState,
  unmatchedNames,
} from "@/lib/table/table-state";

const columns = ["bits", "flour"];
const read = (query: string) => readTableState(new URLSearchParams(query), columns);

test("reads the state of a table from an address, and prints the same address", () => {
  const query = "?sort=-bits&filter=flour%3Arye%3A+dark&hide=bits&names=rye%2C+wheat";
  expect(read(query)).toEqual({
    sort: { column: "bits", descending: true },
    filters: new Map([["flour", "rye: dark"]]),
    hidden: new Set(["bits"]),
    names: "rye, wheat",
  });
  expect(printTableState(read(query))).toBe(query);
  expect(printTableState(read(""))).toBe("");
});

test("ignores columns that the table does not have", () => {
  expect(printTableState(read("sort=age&filter=age:3&filter=flour&hide=age&q=x"))).toBe("");
});

test("a click on a heading sorts up, then down, then not at all", () => {
  const first = nextSort(undefined, "bits");
  const second = nextSort(first, "bits");
  expect([first, second, nextSort(second, "bits"), nextSort(first, "flour")]).toEqual([
    { column: "bits", descending: false },
    { column: "bits", descending: true },
    undefined,
    { column: "flour", descending: false },
  ]);
});

test("a cell has a value alone or in a list, but not a part of it", () => {
  expect(["4", "3, 4", "4, 8"].every((text) => hasValue(text, "4"))).toBe(true);
  expect(["16, 14", "4.5", "–"].some((text) => hasValue(text, "4"))).toBe(false);
  expect(hasValue("rye, dark, wheat", "rye, dark")).toBe(true);
  const cells = ["NVIDIA GPUs, CPUs", "Arm CPUs", "Intel CPUs with AMX", "NPUs", "CPUsX", ""];
  expect(cells.filter((text) => hasValue(text, "CPUs", true))).toEqual(cells.slice(0, 3));
  expect(cells.filter((text) => hasValue(text, "CPUs"))).toEqual(cells.slice(0, 1));
});

test("a cell has a number up to a limit, or from it on, if one of its numbers has", () => {
  const texts = ["0.5", "10", "4, 1,600", "11", "rye", "not stated", "–", ""];
  expect(texts.filter((text) => hasValue(text, "≤ 10"))).toEqual(["0.5", "10", "4, 1,600"]);
  expect(texts.filter((text) => hasValue(text, "≥ 10"))).toEqual(["10", "4, 1,600", "11"]);
  expect(texts.filter((text) => hasValue(text, "≥ 1,000"))).toEqual(["4, 1,600"]);
});

test.each([
  [false, ["2, 3", "4", "16", "1,024", "rye", "wheat"]],
  [true, ["wheat", "rye", "1,024", "16", "4", "2, 3"]],
])("sorts numbers by size and words by letter, with unknown values last (descending: %s)", (descending, expected) => {
  const texts = ["rye", "–", "16", "4", "not stated", "1,024", "2, 3", "wheat"];
  const sorted = texts.toSorted((a, b) => compareCells({ text: a }, { text: b }, descending));
  expect(sorted.slice(0, expected.length)).toEqual(expected);
  expect(sorted.slice(expected.length).toSorted()).toEqual(["not stated", "–"]);
});

test.each([
  [false, ["2", "10", "x", "1", "5", "–"]],
  [true, ["x", "10", "2", "5", "1", "–"]],
])("keeps the groups of a column apart in both orders (descending: %s)", (descending, expected) => {
  const cells = [
    { text: "–" },
    { text: "5", group: 1 },
    { text: "10" },
    { text: "x", group: 0 },
    { text: "1", group: 1 },
    { text: "2" },
  ];
  expect(cells.toSorted((a, b) => compareCells(a, b, descending)).map(({ text }) => text)).toEqual(expected);
});

test("shows the rows with one of several names, or all rows without names", () => {
  expect(["GPTQ", "gptq v2", "AWQ"].every((name) => hasName(name, "gptq, awq,"))).toBe(true);
  expect(hasName("QuIP", "gptq, awq,")).toBe(false);
  expect(hasName("QuIP", " , ")).toBe(true);
});

test.each([
  ["gp, nosuch", 1, "1 of 2; none called nosuch"],
  ["NoSuch, Other", 0, "0 of 2; none called NoSuch, Other"],
  ["awq", 0, "No row of 2 matches"],
  ["", 2, "2 of 2"],
])("with the names %j and %i shown rows, the count says %j", (names, shown, text) => {
  expect(describeShown(shown, 2, unmatchedNames(["GPTQ OPTQ", "AWQ"], names))).toBe(text);
});
