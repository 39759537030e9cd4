import { expect, test } from "vitest";
import { groupByAccelerator, hardwareDays } from "@/lib/charts/hardware-days";

const source = "s";

test("returns accelerators times days, or the reported sum, in descending order", () => {
  const rows = [
    {
      model: "Product",
      note: "About the row.",
      hardware: { source, printed: "384 A100", accelerator: "A100", accelerators: 384, note: "About the hardware." },
      time: { source, printed: "105 days", days: 105, note: "About the time." },
    },
    {
      model: "Sum",
      hardware: { source, printed: "A100" },
      time: { source, printed: "71,680 GPU days", gpuDays: 71680 },
    },
  ];
  expect(hardwareDays(rows)).toEqual([
    { model: "Sum", days: 71680, accelerator: undefined, reported: "A100, 71,680 GPU days", notes: [] },
    {
      model: "Product",
      days: 40320,
      accelerator: "A100",
      reported: "384 A100, 105 days",
      notes: ["About the row.", "About the hardware.", "About the time."],
    },
  ]);
});

test("uses the corrected value of a cell", () => {
  const [row] = hardwareDays([
    {
      model: "X",
      hardware: { source, printed: "786 A100", value: "768 A100", accelerators: 768 },
      time: { source, printed: "2 days", days: 2 },
    },
  ]);
  expect(row).toMatchObject({ days: 1536, reported: "768 A100, 2 days" });
});

test("skips rows without hardware, time or numbers", () => {
  const hardware = { source, printed: "8 A100", accelerators: 8 };
  expect(
    hardwareDays([
      { model: "No time", hardware },
      { model: "No hardware", time: { source, gpuDays: 5 } },
      { model: "No days", hardware, time: { source, printed: "a while" } },
      { model: "No count", hardware: { source, printed: "A100" }, time: { source, days: 5 } },
    ]),
  ).toEqual([]);
});

test("groups rows by accelerator, the largest group first", () => {
  const row = (model: string, accelerator?: string) => ({
    model,
    hardware: { source, accelerator, accelerators: 2 },
    time: { source, days: model.length },
  });
  const rows = hardwareDays([row("A", "TPU"), row("BB", "GPU"), row("CCC"), row("DDDD", "GPU")]);
  expect(groupByAccelerator(rows).map((group) => [group.accelerator, ...group.rows.map(({ model }) => model)])).toEqual(
    [
      ["GPU", "DDDD", "BB"],
      ["Other hardware", "CCC"],
      ["TPU", "A"],
    ],
  );
});
