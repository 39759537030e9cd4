import { expect, test } from "vitest";
import { type SmallData, search, titlesFound } from "./small-data";

const data: SmallData = {
  topics: [
    { path: "oven", title: "Oven Control" },
    { path: "kneading", title: "Kneading" },
  ],
  frameworks: [{ id: "mixer", name: "Mixer" }],
  papers: [
    {
      title: "Steam in the Oven",
      shortName: "Steam",
      topics: ["oven"],
      noteWords: "humidity crust temperature",
      id: "steam",
    },
    {
      title: "Kneading with Less Work",
      shortName: "Knead-2",
      topics: ["kneading"],
      authors: ["Eve Steam"],
      id: "knead",
    },
    { title: "A Survey of Kneading", topics: ["kneading"] },
    { title: "All You Need Is Salt", shortName: "Salt" },
    { title: "Doughnut: Holes", shortName: "Doughnut", arxiv: "2211.00001" },
  ],
};
const find = (query: string) => titlesFound(data, query);
const shown = (query: string) => search(data, query).shown;

test.each([
  ["papers about kneading", "kneading"],
  ["what is the best paper on oven control?", "oven control"],
  ["how to reduce crust humidity", "crust humidity"],
  ["which methods can I use for kneading", "kneading"],
])("leaves out the filler words of “%s” and says so", (query, words) => {
  expect(shown(query)).toBe(words);
  expect(find(query)).toEqual(find(words));
});

test("keeps filler words of names and titles, and words that are all filler words", () => {
  expect(find("all you need")).toEqual(["All You Need Is Salt"]);
  expect(shown("all you need is salt")).toBeUndefined();
  expect(shown("less work")).toBeUndefined();
  expect(shown("best papers")).toBeUndefined();
});

test("leaves out a kind of literature only if there is nothing of this kind", () => {
  expect(find("survey of kneading")).toEqual(["A Survey of Kneading"]);
  expect(search(data, "survey of oven control")).toMatchObject({
    shown: "oven control",
    entries: [{ title: "Oven Control" }],
  });
});

test("falls back to the most distinctive words of a long query", () => {
  const query = "why does nobody in kneading measure the temperature and humidity of steam and crust";
  expect(find(query)).toEqual(["Steam in the Oven"]);
  expect(shown(query)).toBe("temperature humidity steam crust");
  expect(find("purple elephants dance on humidity every monday morning")).toEqual([]);
});

test.each([
  "steam OR salt",
  "steam, salt",
  "steam/salt",
  "Steam vs. Salt",
  "steam salt",
  "difference between steam and salt",
])("%s finds the papers of both names", (query) => {
  expect(find(query).slice(0, 2).toSorted()).toEqual(["All You Need Is Salt", "Steam in the Oven"]);
});

test("finds frameworks and papers as alternatives", () => {
  const { entries, papers } = search(data, "mixer or salt");
  expect([entries[0]?.title, papers[0]?.title]).toEqual(["Mixer", "All You Need Is Salt"]);
});

test("finds nothing for operators only", () => {
  expect(find("AND")).toEqual([]);
  expect(find("OR")).toEqual([]);
});

test.each([
  ["stem", "Steam in the Oven"],
  ["dough nutt", "Doughnut: Holes"],
  ["dougnut", "Doughnut: Holes"],
  ["knead v2", "Kneading with Less Work"],
  ["KneadV2", "Kneading with Less Work"],
])("%s finds %s", (query, title) => {
  expect(find(query)[0]).toBe(title);
});

test("finds the paper whose title a longer text has", () => {
  const query = "[12] Eve Steam, Kneading with Less Work, in: Proceedings of the Bakers, pages 1-9, 2022";
  expect(find(query)[0]).toBe("Kneading with Less Work");
});

test("lists papers that only an author matches separately, if others match", () => {
  const { papers, byAuthor, total } = search(data, "steam");
  expect(papers.map(({ title }) => title)).toEqual(["Steam in the Oven"]);
  expect(byAuthor).toMatchObject({ total: 1, name: "steam", papers: [{ title: "Kneading with Less Work" }] });
  expect(total).toBe(1);
  expect(search(data, "eve").byAuthor.total).toBe(0);
  expect(search(data, "eve steam").byAuthor.total).toBe(0);
});

test("matches a short word in capitals exactly, or lists similar names", () => {
  expect(find("SALT")).toEqual(["All You Need Is Salt"]);
  const { papers, noExactMatch } = search(data, "SALE");
  expect(papers).toEqual([]);
  expect(noExactMatch).toEqual({ word: "SALE", similar: ["Salt"] });
  expect(search(data, "MIX").noExactMatch?.similar).toEqual(["Mixer"]);
  expect(search(data, "mix").noExactMatch).toBeUndefined();
});

const named: SmallData = {
  frameworks: [{ id: "dough-server", name: "Dough Server", aliases: ["dserve"], papers: ["Paged Dough"] }],
  papers: [
    { title: "Faster than Dough Server", tldr: "Compares with Dough Server" },
    { title: "Paged Dough", shortName: "PagedDough" },
    { title: "Salt", shortName: "Salt" },
    { title: "Pepper", shortName: "Pepper" },
    { title: "Yeast", shortName: "Yeast" },
    { title: "Salt and Pepper Compared", tldr: "Salt beside pepper" },
  ],
};

test.each(["dough server", "DoughServer", "dserve"])("%s finds the paper that describes the framework", (query) => {
  const { entries, papers } = search(named, query);
  expect(entries[0]?.title).toBe("Dough Server");
  expect(papers[0]?.title).toBe("Paged Dough");
});

test("says which framework a paper describes", () => {
  expect(search(named, "dserve").papers[0]?.reasons).toEqual([
    { field: "framework", text: "dserve", ranges: [[0, 6]] },
  ]);
});

test("finds the papers of two names before those that have both words", () => {
  expect(titlesFound(named, "salt pepper").slice(0, 2).sort()).toEqual(["Pepper", "Salt"]);
  expect(titlesFound(named, "salt pepper")).toContain("Salt and Pepper Compared");
  expect(search(named, "salt pepper").isSplit).toBe(false);
});

test("finds only papers with both words for AND", () => {
  expect(titlesFound(named, "salt AND pepper")).toEqual(["Salt and Pepper Compared"]);
});

test.each(["salt yeast", "salt AND yeast", "salt +yeast"])("says that no paper has all words of “%s”", (query) => {
  expect(search(named, query).isSplit).toBe(true);
  expect(titlesFound(named, query)).toEqual(expect.arrayContaining(["Salt", "Yeast"]));
});

test.each(["salt OR yeast", "salt, yeast", "salt vs yeast"])("says nothing about the alternatives of “%s”", (query) => {
  expect(search(named, query).isSplit).toBe(false);
});
