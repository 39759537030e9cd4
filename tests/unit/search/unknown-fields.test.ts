import { expect, test } from "vitest";
import { buildSearchData } from "@/lib/search/build-search-data";
import { marks } from "@/lib/search/search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { requestFor } from "@/lib/search/search-request";
import { compileSmallSurvey, paperText } from "../survey-files";

const unknown = paperText("Untold Weights", "unverified:\n  - year\n  - venue\n").replace(
  /year.*\nvenue.*\nstatus.*\n/,
  "",
);
const withdrawn = paperText("Withdrawn Weights", "retracted:\n  date: 2026-01-01\n  source: paper-list\n");
const engine = createSearchEngine(
  buildSearchData(compileSmallSurvey({ "papers/unknown.md": unknown, "papers/withdrawn.md": withdrawn })),
);
const find = (q: string) => engine.search(requestFor(q));

test("finds a paper without venue and year by its title, and marks it", () => {
  expect(find("untold weights").papers).toMatchObject([
    { title: "Untold Weights", venue: "", unverified: "venue and year not verified" },
  ]);
  expect(find("awq").papers[0]).toMatchObject({ venue: "arXiv 2023", unverified: undefined, isRetracted: false });
});

test("marks a retracted paper", () => {
  expect(find("withdrawn").papers).toMatchObject([{ isRetracted: true, unverified: undefined }]);
});

test("leaves out unknown years, venues and statuses from filters and facets", () => {
  for (const q of ["year:2023", "year:..2100", "venue:arXiv", "venue:ICLR", "is:preprint", "is:published"])
    expect(find(q).papers.map(({ title }) => title)).not.toContain("Untold Weights");
  expect(find("year:..2100").papers.length).toBeGreaterThan(0);
  const { year, venue, is } = find("weights").facets;
  expect(year.map(({ value }) => value)).toEqual(["2023"]);
  const sum = (values: { count: number }[]) => values.reduce((total, { count }) => total + count, 0);
  // Three papers have the word. One of them has none of the three fields.
  expect([sum(year), sum(venue), sum(is)]).toEqual([2, 2, 2]);
});

test("sorts papers without a year last", () => {
  expect(engine.search({ ...requestFor(""), show: 10 }).papers.at(-1)?.title).toBe("Untold Weights");
});

test("gives each mark its own bit", () => {
  const bits = Object.values(marks);
  expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(bits.reduce((all, bit) => all | bit, 0));
});
