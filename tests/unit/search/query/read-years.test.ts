import { expect, test } from "vitest";
import { readYears } from "@/lib/search/query/read-years";

test.each([
  ["2023", 2023, 2023],
  ["2022..2024", 2022, 2024],
  ["2022...2024", 2022, 2024],
  ["2022-2024", 2022, 2024],
  ["2022–2024", 2022, 2024],
  ["2022..", 2022, Number.POSITIVE_INFINITY],
  ["..2022", Number.NEGATIVE_INFINITY, 2022],
  [">2023", 2024, Number.POSITIVE_INFINITY],
  [">=2023", 2023, Number.POSITIVE_INFINITY],
  ["<2023", Number.NEGATIVE_INFINITY, 2022],
  ["<=2023", Number.NEGATIVE_INFINITY, 2023],
])("parses %s as %d to %d", (value, from, to) => {
  expect(readYears(value)).toEqual({ from, to });
});

test.each(["", "..", "-", "23", "20231", "20232024", "2024..2022", ">", "=2023", ">2022..2024", "2O23", "last year"])(
  "rejects %j",
  (value) => {
    expect(readYears(value)).toBeUndefined();
  },
);
