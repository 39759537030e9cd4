import { expect, test } from "vitest";
import type { RankedPaper } from "@/lib/search/find-papers";
import { boostAuthors, scorePapers, sortPapers } from "@/lib/search/order-papers";
import { parseQuery } from "@/lib/search/query/parse-query";
import { termsOf } from "@/lib/search/query-terms";
import { buildSearchIndex } from "@/lib/search/search-index";
import { type Tier, tiers } from "@/lib/search/tiers";
import { smallData, titlesFound } from "./small-data";

const ranked = (...papers: [paper: number, tier: Tier][]): RankedPaper[] =>
  papers.map(([paper, tier]) => ({ paper, tier, score: 1 }));
const terms = (query: string) => termsOf(parseQuery(query));

const papers = [
  { title: "Beta cache", venue: "ICML", year: 2025, authors: ["Tri Dao"] },
  { title: "alpha cache", venue: "ACL", year: 2024, authors: ["Albert Gu", "Tri Dao"] },
  { title: "Gamma cache", venue: "ICML", year: 2023 },
  { title: "Älpha caching", venue: "arXiv", year: 2022 },
];
const index = buildSearchIndex(smallData({ papers }));

test("moves papers of a named author to the tier of titles with the query, not above", () => {
  const author = { kind: "author", entry: 0, fit: 1, name: "Tri Dao" } as const;
  const found = ranked([2, tiers.name], [3, tiers.titlePhrase], [0, tiers.allWords], [1, tiers.someWords]);
  expect(boostAuthors(found, [author], index).map(({ paper, tier }) => [paper, tier])).toEqual([
    [2, tiers.name],
    [3, tiers.titlePhrase],
    [0, tiers.titlePhrase],
    [1, tiers.titlePhrase],
  ]);
  const someOrder = ranked([3, tiers.allWords], [0, tiers.allWords]);
  expect(boostAuthors(someOrder, [author], index).map(({ paper }) => paper)).toEqual([0, 3]);
  expect(boostAuthors(someOrder, [{ ...author, fit: 0.8 }], index)).toEqual(someOrder);
  expect(boostAuthors(someOrder, [{ ...author, kind: "topic" }], index)).toEqual(someOrder);
});

test("ranks an author's papers above papers with the words in other fields", () => {
  const found = titlesFound(
    {
      papers: [
        { title: "Dao of Tri", tldr: "Tri Dao." },
        { title: "Flash", authors: ["Tri Dao", "Dan Fu"] },
        { title: "Way", authors: ["Tri Nguyen", "Le Dao"] },
      ],
    },
    "tri dao",
  );
  expect(found[0]).toBe("Flash");
});

test("gives each tier one point and keeps scores within their tier", () => {
  const all = Object.values(tiers).map((tier): [number, Tier] => [tier % 4, tier]);
  const scores = scorePapers(ranked(...all), terms("cache"), index).map(({ score }) => score);
  expect(scores.map(Math.ceil)).toEqual([6, 5, 4, 3, 2, 1]);
});

test("returns decreasing scores", () => {
  const many = buildSearchIndex(
    smallData({ papers: Array.from({ length: 80 }, (_, index) => ({ title: `Cache ${index}` })) }),
  );
  const papers = Array.from({ length: 80 }, (_, paper): [number, Tier] => [paper, tiers.allWords]);
  const scores = scorePapers(ranked(...papers), terms("cache"), many).map(({ score }) => score);
  expect(scores).toHaveLength(80);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBeGreaterThan(70);
});

test("gives the first paper of both rankings the full point, and lets the second ranking move a paper up", () => {
  const scored = scorePapers(
    ranked([0, tiers.allWords], [3, tiers.allWords], [2, tiers.allWords]),
    terms("gamma"),
    index,
  );
  expect(scored.map(({ paper }) => paper)).toEqual([2, 0, 3]);
  expect(scorePapers(ranked([2, tiers.name]), terms("gamma"), index)).toEqual([{ paper: 2, score: 6 }]);
});

test("merges the ranking of known works", () => {
  const papers = ranked([0, tiers.allWords], [1, tiers.allWords], [2, tiers.allWords]);
  const order = (given: readonly RankedPaper[]) => scorePapers(given, terms("cache"), index).map(({ paper }) => paper);
  expect(order(papers)).toEqual([0, 1, 2]);
  expect(order(papers.with(2, { paper: 2, tier: tiers.allWords, score: 1, knownRank: 0 }))).toEqual([2, 0, 1]);
});

test("gives no score without words", () => {
  expect(scorePapers(ranked([1, tiers.allWords], [0, tiers.allWords]), terms("-x venue:ICML"), index)).toEqual([
    { paper: 1, score: 0 },
    { paper: 0, score: 0 },
  ]);
});

test.each([
  ["newest", ["Beta cache", "alpha cache", "Gamma cache", "Älpha caching"]],
  ["oldest", ["Älpha caching", "Gamma cache", "alpha cache", "Beta cache"]],
  ["title", ["alpha cache", "Älpha caching", "Beta cache", "Gamma cache"]],
  ["venue", ["alpha cache", "Älpha caching", "Beta cache", "Gamma cache"]],
] as const)("papers by %s are %j", (sort, titles) => {
  const given = [2, 0, 3, 1].map((paper) => ({ paper, score: 1 }));
  expect(sortPapers(given, sort, index).map(({ paper }) => papers[paper]?.title)).toEqual(titles);
  expect(given.map(({ paper }) => paper)).toEqual([2, 0, 3, 1]);
});

test("keeps scores in every sort order", () => {
  const scored = scorePapers(ranked([0, tiers.allWords], [2, tiers.allWords]), terms("cache"), index);
  expect(new Set(sortPapers(scored, "oldest", index))).toEqual(new Set(scored));
});
