import { expect, test } from "vitest";
import { maxListedPapers, yearHref, yearPages } from "@/lib/site/year-pages";

const papersOf = (year: number | undefined, count: number) => Array.from({ length: count }, () => ({ year }));

test("does not split a list that fits on a page", () => {
  expect(yearPages(papersOf(2024, maxListedPapers))).toEqual([]);
  expect(yearHref(papersOf(2024, maxListedPapers), "/papers/")(2024)).toBe("/papers/#y2024");
});

test("splits a long list by year, and a long year into several pages", () => {
  const papers = [...papersOf(2025, 1), ...papersOf(2024, 2 * maxListedPapers + 1), ...papersOf(undefined, 2)];
  const pages = yearPages(papers);
  expect(pages.map(({ path, title, papers: { length } }) => [path, title, length])).toEqual([
    ["2025", "2025", 1],
    ["2024", "2024, page 1 of 3", 100],
    ["2024/2", "2024, page 2 of 3", 100],
    ["2024/3", "2024, page 3 of 3", 1],
    ["undated", "Year not verified", 2],
  ]);
  expect(pages.flatMap((page) => page.papers)).toEqual(papers);
  expect(yearHref(papers, "/papers/")(2024)).toBe("/papers/2024/");
});
