import { expect, test } from "vitest";
import { compareFirstVersions, firstVersionDate } from "@/lib/survey/first-version";

const dated = (year?: number, arxiv?: string, versions: { year?: number; date?: string }[] = []) => ({
  year,
  arxiv,
  versions,
});

test.each([
  [dated(2024, "2210.17323"), "2022-10"],
  [dated(2022), "2022"],
  [dated(2020, "2101.00001"), "2020"],
  [dated(2023, undefined, [{ year: 2021 }]), "2021"],
  [dated(2023, undefined, [{ date: "2021-05-03" }, { date: "2021-04" }]), "2021-04"],
  [dated(), undefined],
])("the first version of %j is from %s", (paper, date) => {
  expect(firstVersionDate(paper)).toBe(date);
});

test.each([
  [dated(2021), dated(2022), -1],
  [dated(2022, "2210.17323"), dated(2022, "2211.00001"), -1],
  [dated(2023, "2210.00002"), dated(2022, "2210.00010"), -1],
  [dated(2022), dated(2022, "2210.00010"), 0],
  [dated(2022), dated(2022), 0],
  [dated(2005, "cs/0501001"), dated(2005, "math/0501009"), 0],
])("compares %j with %j", (a, b, sign) => {
  expect(Math.sign(compareFirstVersions(a, b))).toBe(sign);
  expect(Math.sign(compareFirstVersions(b, a))).toBe(sign === 0 ? 0 : -sign);
});
