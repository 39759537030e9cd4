import { expect, test } from "vitest";
import { countByYear } from "@/lib/charts/year-counts";

const papers = [
  { year: 2023, branch: "models" },
  { year: 2021, branch: "models" },
  { year: 2023, branch: "data" },
  { year: 2023, branch: "elsewhere" },
];
const series = ["models", "data"] as const;
const seriesOf = ({ branch }: { branch: string }) => series.find((name) => name === branch);

test("counts every year from the first to the last, including years without papers", () => {
  expect(countByYear(papers, series, seriesOf).map(({ year, total }) => [year, total])).toEqual([
    [2021, 1],
    [2022, 0],
    [2023, 3],
  ]);
});

test("returns series in the given order; papers without a series count in the total only", () => {
  expect(countByYear(papers, ["data", "models"], seriesOf).at(-1)).toEqual({
    year: 2023,
    total: 3,
    bySeries: [
      { series: "data", count: 1 },
      { series: "models", count: 1 },
    ],
  });
});

test("returns no years without papers", () => {
  expect(countByYear([], series, seriesOf)).toEqual([]);
});
