import { expect, test } from "vitest";
import { toCsvTable } from "@/lib/api/csv-table";

const linesOf = (rows: Record<string, unknown>[]) => toCsvTable(rows).replace("\uFEFF", "").trimEnd().split("\r\n");

test("quotes commas, quotes and line breaks, and joins lists", () => {
  expect(linesOf([{ a: 'say "x", y', b: ["p", "q"], c: 3 }])).toEqual(["a,b,c", '"say ""x"", y",p; q,3']);
});

test("leaves missing values empty, and leaves out columns with groups", () => {
  expect(linesOf([{ a: "x", group: { y: 1 } }, { b: true }])).toEqual(["a,b", "x,", ",true"]);
  expect(linesOf([{ a: "x", list: [{ y: 1 }] }])).toEqual(["a", "x"]);
});

test("a table without rows has an empty header", () => {
  expect(toCsvTable([])).toBe("\uFEFF\r\n");
});
