import { expect, test } from "vitest";
import { toCsvTable } from "@/lib/api/csv-table";

const linesOf = (rows: Record<string, unknown>[]) => toCsvTable(rows).replace("\uFEFF", "").trimEnd().split("\r\n");

test("quotes commas, quotes and line breaks, and joins lists", () => {
  expect(linesOf([{ a: 'say "x", y', b: ["p", "q"], c: 3 }])).toEqual(["a,b,c", '"say ""x"", y",p; q,3']);
});

test("writes the values of groups as columns with both names", () => {
  const rows = [{ a: "x", memory: { value: 80, where: { page: 2 } } }, { memory: { value: 24 } }, { memory: {} }];
  expect(linesOf(rows)).toEqual(["a,memory.value,memory.where.page", "x,80,2", ",24,", ",,"]);
});

test("leaves missing values empty, and leaves out columns with lists of groups", () => {
  expect(linesOf([{ a: "x", years: [1, 2] }, { b: true }])).toEqual(["a,years,b", "x,1; 2,", ",,true"]);
  expect(linesOf([{ a: "x", list: [{ y: 1 }] }])).toEqual(["a", "x"]);
});

test("a table without rows has an empty header", () => {
  expect(toCsvTable([])).toBe("\uFEFF\r\n");
});
