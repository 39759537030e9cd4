import { expect, test } from "vitest";
import { type MatchOptions, matchWords, type Term } from "@/lib/search/match-words";
import { buildSearchIndex } from "@/lib/search/search-index";
import { type SmallPaper, smallData } from "./small-data";

const strict: MatchOptions = { typos: false, compounds: false };
const compounds: MatchOptions = { typos: false, compounds: true };
const words = (query: string): Term[] => query.split(" ").map((text) => ({ type: "word", text }));

/** What terms find among papers: for each paper, the places of the terms that it fits; and the papers by score. */
function match(papers: SmallPaper[], terms: readonly Term[], looseness = strict) {
  const { fits, scores, ...rest } = matchWords(terms, buildSearchIndex(smallData({ papers, techniques })), looseness);
  return {
    fits: [...fits].map((bits) => terms.flatMap((_, place) => (bits & (1 << place) ? place : []))),
    order: [...scores.keys()].filter((paper) => scores[paper]).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)),
    scores: [...scores],
    ...rest,
  };
}

const techniques = ["rotation", "lora", "cache"].map((id) => ({ id, name: id }));

test("a paper tells which terms it fits, in whatever field", () => {
  const papers = [{ title: "Cache eviction", authors: ["Ada Frantar"] }, { title: "Eviction" }, { title: "Pruning" }];
  expect(match(papers, words("eviction frantar cache")).fits).toEqual([[0, 1, 2], [0], []]);
});

test("names weigh most, then titles, authors, techniques, summaries, notes", () => {
  const papers = [
    { title: "x", noteWords: "cache" },
    { title: "x", tldr: "A cache." },
    { title: "x", techniques: ["cache"] },
    { title: "x", authors: ["Bo Cache"] },
    { title: "A cache" },
    { title: "x", shortName: "Cache", id: "y" },
  ];
  expect(match(papers, words("cache")).order).toEqual([5, 4, 3, 2, 1, 0]);
});

test("a rare word weighs more than a common one", () => {
  const papers = [{ title: "Models" }, { title: "Models" }, { title: "Models" }, { title: "Rotation" }, { title: "x" }];
  const { order, rarity } = match(papers, words("models rotation"));
  expect(order[0]).toBe(3);
  expect(rarity[1]).toBeGreaterThan(rarity[0] ?? 0);
});

test("a word in more fields weighs a little more, but never as much as in a better one", () => {
  const papers = [
    { title: "x", tldr: "Cache.", noteWords: "cache", techniques: ["cache"] },
    { title: "x", techniques: ["cache"] },
    { title: "Cache" },
  ];
  expect(match(papers, words("cache")).order).toEqual([2, 0, 1]);
});

test("a name of one word weighs more than the same word in a longer name", () => {
  const papers = [
    { title: "x", shortName: "Tree of Thoughts", id: "y" },
    { title: "x", shortName: "Tree", id: "y" },
  ];
  expect(match(papers, words("tree")).order).toEqual([1, 0]);
});

test("the first technique says more of a paper than the second", () => {
  const papers = [
    { title: "x", techniques: ["lora", "rotation"] },
    { title: "x", techniques: ["rotation", "lora"] },
  ];
  expect(match(papers, words("rotation")).order).toEqual([1, 0]);
});

test("the word itself is better than its plural, and that than a word it begins", () => {
  const papers = [{ title: "Adaptersoup" }, { title: "Adapters" }, { title: "Adapter" }];
  expect(match(papers, words("adapter")).order).toEqual([2, 1, 0]);
});

test("words of a phrase stand next to each other, as they are written", () => {
  const papers = [
    { title: "All you need" },
    { title: "You need all" },
    { title: "All you needed" },
    { title: "All", tldr: "You need" },
  ];
  expect(match(papers, [{ type: "phrase", words: ["all", "you", "need"] }]).fits).toEqual([[0], [], [], []]);
  expect(match(papers, [{ type: "phrase", words: ["all", "gone"] }]).fits).toEqual([[], [], [], []]);
});

test("two words find the one that they make, and one word the two that it is made of", () => {
  const papers = [
    { title: "KVCache" },
    { title: "KV cache" },
    { title: "KV-Caches" },
    { title: "Cache of KV" },
    { title: "KV" },
  ];
  expect(match(papers, words("kv cache")).fits).toEqual([[0], [0, 1], [0, 1], [0, 1], [0]]);
  expect(match(papers, words("kv cache"), compounds).fits).toEqual([[0, 1], [0, 1], [0, 1], [0, 1], [0]]);
  expect(match(papers, words("kvcache")).fits).toEqual([[0], [], [], [], []]);
  expect(match(papers, words("kvcache"), compounds).fits).toEqual([[0], [0], [0], [], []]);
});

test("a paper with the two words apart scores no more for having them in one too", () => {
  const [apart, , both] = match(
    [{ title: "KV cache" }, { title: "x" }, { title: "KV cache", tldr: "KVCache" }],
    words("kv cache"),
    compounds,
  ).scores;
  expect((both ?? 0) - (apart ?? 0)).toBeLessThan(0.5);
});

test("each term tells the words that it was taken for", () => {
  const papers = [{ title: "KV cache caches" }, { title: "KVCache" }];
  const index = buildSearchIndex(smallData({ papers }));
  const taken = (query: string) =>
    matchWords(words(query), index, compounds).matchedWords.map((ids) => [...ids].map(index.vocabulary.wordAt));
  expect(taken("kvcache")).toEqual([["kvcache", "kv", "cache", "caches"]]);
  expect(taken("kv cach")).toEqual([
    ["kv", "kvcache"],
    ["cache", "caches", "kvcache"],
  ]);
  expect(taken("xyz")).toEqual([[]]);
});

test("a word is not taken for two that never stand next to each other", () => {
  const index = buildSearchIndex(smallData({ papers: [{ title: "On the first line" }, { title: "Online" }] }));
  const [taken] = matchWords(words("online"), index, compounds).matchedWords;
  expect([...(taken ?? [])].map(index.vocabulary.wordAt)).toEqual(["online"]);
});

test("slips count for words that something begins with only when they are asked for", () => {
  const papers = [{ title: "Former" }, { title: "Form" }];
  expect(match(papers, words("forme")).fits).toEqual([[0], []]);
  expect(match(papers, words("forme"), { ...strict, typos: true }).fits).toEqual([[0], [0]]);
});

test("no terms find nothing", () => {
  expect(match([{ title: "x" }], [])).toMatchObject({ fits: [[]], order: [], rarity: [], takenFor: [] });
});

test("a letter alone is looked for in names", () => {
  const papers = [
    { title: "Sparse", shortName: "Sarathi", id: "a" },
    { title: "Sparse s attention", id: "b" },
  ];
  expect(match(papers, words("s")).fits).toEqual([[0], []]);
});
