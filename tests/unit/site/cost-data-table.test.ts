import { expect, test } from "vitest";
import { costDataTable } from "@/lib/site/cost-data-table";

const table = {
  id: "costs",
  file: "tables/costs.md",
  body: "",
  title: "Costs",
  sources: ["first", "second"].map((id) => ({ id, title: id, url: `https://${id}.example/` })),
  rows: [
    {
      model: "Dense",
      note: "About the row.",
      parameters: { printed: "7B", count: 7e9, source: "first" },
      data: { printed: "1T tokens", tokens: 1e12, source: "first" },
      hardware: { printed: "8 A100", value: "16 A100", accelerator: "A100", accelerators: 16, source: "second" },
      time: { printed: "10 days", days: 10, source: "first", note: "Of one run." },
    },
    {
      model: "Sparse",
      parameters: { printed: "100B", count: 100e9, active: "not stated" as const, source: "second" },
      data: { printed: "1T tokens", tokens: 1e12, source: "second" },
      money: { printed: "1M USD", source: "second" },
    },
  ],
};

test("has one column for the sources, one for the notes, and the computed columns", () => {
  const { columns, rows } = costDataTable(table);
  const labels = columns.map(({ label }) => label);
  const cellsOf = (row: number) =>
    Object.fromEntries(labels.map((label, index) => [label, rows[row]?.cells[index]?.text]));
  expect(cellsOf(0)).toEqual({
    Parameters: "7B",
    "Training data": "1T tokens",
    "Compute, computed": "42",
    Accelerator: "A100",
    Hardware: "16 A100",
    Time: "10 days",
    "Hardware-days, computed": "160",
    Money: undefined,
    Sources: "1, 2",
    Notes: "a, b",
  });
  expect(cellsOf(1)).toMatchObject({
    Parameters: "100B",
    "Compute, computed": undefined,
    Sources: "2",
    Notes: undefined,
  });
  expect(rows[0]?.cells[labels.indexOf("Sources")]?.links?.map(({ href }) => href)).toEqual([
    "#source-first",
    "#source-second",
  ]);
});

test("says by which kinds of units a column is sorted, and keeps recorded amounts", () => {
  const row = { model: "Other", data: { printed: "1.1TB corpus", source: "first" } };
  const hours = { model: "Hours", time: { printed: "48 GPU hours", gpuDays: 2, source: "first" } };
  const { columns, rows } = costDataTable({ ...table, rows: [...table.rows, row, hours] });
  const meaningOf = (id: string) => columns.find((column) => column.id === id)?.meaning;
  expect(meaningOf("data")).toBe("Sorted by kind of unit, then by size: tokens, bytes.");
  expect(meaningOf("time")).toBe("Sorted by kind of unit, then by size: days, GPU days.");
  expect(meaningOf("money")).toBeUndefined();
  const at = columns.findIndex(({ id }) => id === "time");
  expect(rows[3]?.cells[at]).toEqual({ text: "48 GPU hours", sortGroup: 1, sortBy: 2 });
});

test("sorts numbers with units by their size", () => {
  const { rows } = costDataTable(table);
  expect(rows.map(({ cells }) => cells[0]?.sortBy)).toEqual([7e9, 100e9]);
});
