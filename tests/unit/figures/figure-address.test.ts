import { expect, test } from "vitest";
import { readFigureOptions, writeFigureOptions } from "@/lib/figures/figure-address";
import { drawnOptions } from "@/lib/figures/figures";
import { largeFigureData } from "./figure-samples";

const data = largeFigureData();

test("an address keeps all options", () => {
  const query = "?shape=square&theme=dark&topics=branch-0,branch-1/area-2&depth=2&from=2016&to=2020";
  const options = readFigureOptions(query, data);
  expect(options).toEqual({
    shape: "square",
    theme: "dark",
    topics: ["branch-0", "branch-1/area-2"],
    depth: 2,
    from: 2016,
    to: 2020,
  });
  expect(writeFigureOptions("taxonomy", data, options)).toBe(query);
});

test("an address without options means the defaults, and defaults are left out of the address", () => {
  const none = { shape: undefined, theme: undefined, topics: [], depth: undefined, from: undefined, to: undefined };
  expect(readFigureOptions("", data)).toEqual(none);
  expect(writeFigureOptions("taxonomy", data, none)).toBe("");
  expect(writeFigureOptions("taxonomy", data, { topics: [], depth: 3, from: 2014, to: 2026 })).toBe("");
});

test.each([
  "?shape=round&theme=blue&topics=no-such-topic&depth=9&from=1900&to=x",
  "?depth=1.5&from=&to=2013",
  "?shape=constructor&topics=",
])("unknown values are skipped: %s", (query) => {
  expect(writeFigureOptions("taxonomy", data, readFigureOptions(query, data))).toBe("");
});

test.each([
  ["?from=2020&to=2016", { from: 2016, to: 2020 }, "?from=2016&to=2020"],
  ["?from=2026&to=2016", { from: 2016, to: 2026 }, "?from=2016"],
  ["?to=2016&from=2017", { from: 2016, to: 2017 }, "?from=2016&to=2017"],
  ["?from=2020&to=2020", { from: 2020, to: 2020 }, "?from=2020&to=2020"],
])("a first year after the last one is exchanged with it: %s", (query, years, written) => {
  const options = readFigureOptions(query, data);
  expect(options).toMatchObject(years);
  expect(writeFigureOptions("years", data, options)).toBe(written);
});

test("chosen topics show their subtopics by default", () => {
  expect(drawnOptions("growth", data, { topics: [] }, "wide").depth).toBe(2);
  expect(drawnOptions("growth", data, { topics: ["branch-0/area-1"] }, "wide").depth).toBe(3);
  expect(drawnOptions("growth", data, { topics: ["branch-0/area-1"], depth: 1 }, "wide").depth).toBe(1);
});
