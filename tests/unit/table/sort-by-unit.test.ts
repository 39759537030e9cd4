import { expect, test } from "vitest";
import { readAmounts, sortByUnit } from "@/lib/table/sort-by-unit";
import { compareCells } from "@/lib/table/table-state";

/** Returns the texts of a column in its order. */
function sorted(texts: readonly string[], descending: boolean): string[] {
  const { cells } = sortByUnit(texts.map((text) => ({ cell: { text } })));
  return cells
    .flatMap((cell) => cell ?? [])
    .map((cell) => ({ ...cell, key: { text: `${cell.sortBy ?? cell.text}`, group: cell.sortGroup } }))
    .toSorted((a, b) => compareCells(a.key, b.key, descending))
    .map(({ text }) => text);
}

test.each([
  ["15T+ tokens", [["tokens", 15e12]]],
  ["~1.4 trillion tokens", [["tokens", 1.4e12]]],
  ["300 million tokens", [["tokens", 3e8]]],
  ["825GB corpus", [["bytes", 825e9]]],
  ["1.1TB corpus", [["bytes", 1.1e12]]],
  ["6B image-text pairs", []],
  ["three months", [["days", 90]]],
  ["48 hours", [["days", 2]]],
  ["2.4M GPU hours for both sizes", [["GPU days", 1e5]]],
  ["172.8K GPU hours per trillion tokens", []],
  ["almost ten times fewer GPU hours than gpt-oss-120b", []],
  [
    "131 MWh, 52 t CO2eq",
    [
      ["kWh", 131e3],
      ["t CO2eq", 52],
    ],
  ],
  ["534,700 USD", [["USD", 534_700]]],
  ["H100-80GB", []],
])("the amounts of %j are %j", (text, amounts) => {
  expect(readAmounts(text).map(({ unit, value }) => [unit, Number(value.toPrecision(12))])).toEqual(amounts);
});

test.each([
  [
    ["2,040 t CO2eq", "681 MWh", "12.9 t CO2eq", "131 MWh, 52 t CO2eq", "1.5 GWh", "much"],
    ["12.9 t CO2eq", "131 MWh, 52 t CO2eq", "2,040 t CO2eq", "681 MWh", "1.5 GWh", "much"],
    ["2,040 t CO2eq", "131 MWh, 52 t CO2eq", "12.9 t CO2eq", "1.5 GWh", "681 MWh", "much"],
  ],
  [
    ["1.1TB corpus", "6B pairs", "2T tokens", "180B tokens", "825GB corpus", "900M tokens"],
    ["900M tokens", "180B tokens", "2T tokens", "825GB corpus", "1.1TB corpus", "6B pairs"],
    ["2T tokens", "180B tokens", "900M tokens", "1.1TB corpus", "825GB corpus", "6B pairs"],
  ],
  [
    ["three months", "920 hours", "30M GPU hours", "21 days", "370k GPU hours"],
    ["21 days", "920 hours", "three months", "370k GPU hours", "30M GPU hours"],
    ["three months", "920 hours", "21 days", "30M GPU hours", "370k GPU hours"],
  ],
])("sorts %j by kind of unit, then by size", (texts, ascending, descending) => {
  expect(sorted(texts, false)).toEqual(ascending);
  expect(sorted(texts, true)).toEqual(descending);
});
