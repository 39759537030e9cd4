import { expect, test } from "vitest";
import { type SmallData, search, titlesFound } from "./small-data";

const data: SmallData = {
  papers: [
    {
      title: "Crumb: Fast Baking of Large Loaves",
      shortName: "Crumb",
      arxiv: "2211.00001",
      references: "o:abcdefghij g:owner/crumb",
      authors: ["Ada Rye"],
      year: 2023,
    },
    { title: "Steam", references: "g:owner/crumb", authors: ["Bo Oven"], year: 2022 },
    { title: "Owner and crumb of abstracts", year: 2021 },
  ],
};

test.each([
  "2211.00001",
  "arXiv:2211.00001v3 [cs.LG]",
  "https://www.alphaxiv.org/abs/2211.00001",
  "https://openreview.net/pdf?id=AbCdEfGhIj",
  "AbCdEfGhIj",
  "Rye, A. 2023. Baking. arXiv preprint arXiv:2211.00001.",
  "DBLP:journals/corr/abs-2211-00001",
])("%s finds only its paper", (query) => {
  expect(titlesFound(data, query)).toEqual([data.papers[0]?.title]);
});

test("finds the paper of a BibTeX entry by key or title", () => {
  expect(titlesFound(data, "@misc{rye2022crumb, title={Crumb}, year={2022}}")[0]).toBe(data.papers[0]?.title);
  expect(titlesFound(data, '@misc{x, title = "{Steam}"}')).toEqual(["Steam"]);
  expect(titlesFound(data, "@misc{rye2022crumb,")).toEqual([data.papers[0]?.title]);
});

test("finds all papers of a code repository", () => {
  expect(titlesFound(data, "https://github.com/Owner/Crumb/tree/main")).toHaveLength(2);
  expect(titlesFound(data, "owner/crumb")).toHaveLength(2);
});

test("searches a pair of names that is no known repository as words", () => {
  expect(titlesFound(data, "owner/abstracts")).toEqual(["Owner and crumb of abstracts"]);
});

test.each([
  ["2405.99990", "https://arxiv.org/abs/2405.99990"],
  ["https://github.com/other/crumb", "https://github.com/other/crumb"],
  ["10.1145/3600006.3613165", "https://doi.org/10.1145/3600006.3613165"],
])("returns the address of a missing paper: %s", (query, missing) => {
  expect(search(data, query)).toMatchObject({ missing, total: 0, papers: [], hints: [] });
});

test("explains why an id cannot exist", () => {
  const { hints, total, missing } = search(data, "arXiv:2413.12345");
  expect(hints.map(({ message }) => message)).toEqual(["The arXiv id 2413.12345 cannot exist: it has the month 13."]);
  expect({ total, missing }).toEqual({ total: 0, missing: undefined });
});

test("filters are not a part of a reference", () => {
  expect(titlesFound(data, "year:2023 rye")).toEqual([data.papers[0]?.title]);
});
