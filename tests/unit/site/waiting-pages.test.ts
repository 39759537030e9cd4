import { expect, test } from "vitest";
import type { WaitingPaper } from "@/lib/content/schema/waiting";
import { waitingMarkdown } from "@/lib/markdown-pages/list-markdown";
import { addresses } from "@/lib/site/addresses";
import { allPages } from "@/lib/site/all-pages";
import { findNamed, namedRowsSchema } from "@/lib/site/named-rows";
import { shortListName, waitingAnchor, waitingData, waitingPages } from "@/lib/site/waiting-pages";
import { compileBread } from "../fact-families";
import { compileSmallSurvey } from "../survey-files";

const waitingPapers = (count: number): WaitingPaper[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Paper ${index}`,
    lists: ["a list"],
    found: "2026-05-01",
  }));
const leftOut = { ...waitingPapers(1)[0], title: "Recipes", lists: ["a list"], found: "2026-05-01", leftOut: "No." };

test("splits the queue into pages of 100, with the rank of the first paper", () => {
  const pages = waitingPages({ waiting: waitingPapers(230) });
  expect(pages.map(({ path, title, firstRank, papers }) => [path, title, firstRank, papers.length])).toEqual([
    ["", "Papers waiting, page 1 of 3", 1, 100],
    ["2", "Papers waiting, page 2 of 3", 101, 100],
    ["3", "Papers waiting, page 3 of 3", 201, 30],
  ]);
  expect(pages.map(({ path }) => addresses.waitingPage(path))).toEqual([
    "/contribute/waiting/",
    "/contribute/waiting/2/",
    "/contribute/waiting/3/",
  ]);
});

test("papers that editors left out have a page of their own, even if no other paper waits", () => {
  const titlesOf = (waiting: WaitingPaper[]) =>
    waitingPages({ waiting }).map(({ path, papers }) => [path, papers.map(({ title }) => title)]);
  expect(titlesOf([leftOut, ...waitingPapers(1)])).toEqual([
    ["", ["Paper 0"]],
    ["left-out", ["Recipes"]],
  ]);
  expect(titlesOf([leftOut])).toEqual([
    ["", []],
    ["left-out", ["Recipes"]],
  ]);
});

test("the filter finds papers on all pages by words of title and authors, with their places", () => {
  const waiting = [...waitingPapers(120), { ...leftOut, byline: "Zoë Łuczak et al.", year: 2021 }];
  const rows = waitingData({ waiting });
  expect(namedRowsSchema.parse(rows)).toEqual(rows);
  expect(findNamed(rows, "paper 119")).toEqual([["Paper 119", "/contribute/waiting/2/#paper-120", 0, ""]]);
  expect(findNamed(rows, "zoe recip").map(([, address, year]) => [address, year])).toEqual([
    ["/contribute/waiting/left-out/#paper-1", 2021],
  ]);
  expect(findNamed(rows, "breakfast")).toEqual([]);
  for (const page of waitingPages({ waiting }))
    for (const [index, { title }] of page.papers.entries())
      expect(rows).toContainEqual(
        expect.arrayContaining([title, `${addresses.waitingPage(page.path)}#${waitingAnchor(page, index)}`]),
      );
});

test("the site has the pages of the queue only if the survey has one", () => {
  const pagesOf = (survey: Parameters<typeof allPages>[0]) =>
    allPages(survey).filter((address) => address.startsWith(addresses.waiting));
  expect(pagesOf(compileSmallSurvey())).toEqual([]);
  expect(pagesOf(compileBread())).toEqual(["/contribute/waiting/", "/contribute/waiting/left-out/"]);
});

test("a paper that the survey has by now is on no page", () => {
  const { waiting } = compileSmallSurvey({
    "waiting/2023-06.md": `---
papers:
  - title: Weights that Activate
    arxiv: "2306.00978"
    lists:
      - a list
    found: 2026-05-01
  - title: Something New
    lists:
      - a list
    found: 2026-05-01
---
`,
  });
  expect(waiting.map(({ title }) => title)).toEqual(["Something New"]);
});

test("writes the queue as Markdown, without the papers left out", () => {
  expect(waitingMarkdown(compileBread())).toMatchInlineSnapshot(`
    "# Papers waiting

    Public lists name these papers, and the atlas does not have them. Those that most lists name come first, then the newest. Titles, authors and years are as the lists have them, and nobody has checked them. No count of papers includes them.

    - [SlowDough: One Day is not Enough](https://arxiv.org/abs/2103.00002), Ada Crumb, Bo Levain, Cy Rye et al., 2021: named by list, bread-shelf
    "
  `);
});

test.each([
  ["https://github.com/owner/list/", "owner/list"],
  ["https://list.example/", "list.example"],
  ["my-export", "my-export"],
])("the short name of the list %s is %s", (list, name) => {
  expect(shortListName(list)).toBe(name);
});
