import { expect, test } from "vitest";
import { type MatchOptions, matchWords, type Term } from "@/lib/search/match-words";
import { buildSearchIndex } from "@/lib/search/search-index";
import { type SmallPaper, smallData } from "./small-data";

const strict: MatchOptions = { typos: false, compounds: false };
const compounds: MatchOptions = { typos: false, compounds: true };
const words = (query: string): Term[] => query.split(" ").map((text) => ({ type: "word", text }));

/** Returns, for each paper, the positions of the terms that it matches, and the papers sorted by score. */
function match(papers: SmallPaper[], terms: readonly Term[], options = strict) {
  const { fits, scores, ...rest } = matchWords(terms, buildSearchIndex(smallData({ papers, techniques })), options);
  return {
    fits: [...fits].map((bits) => terms.flatMap((_, position) => (bits & (1 << position) ? position : []))),
    order: [...scores.keys()].filter((paper) => scores[paper]).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)),
    scores: [...scores],
    ...rest,
  };
}

const techniques = ["rotation", "lora", "cache"].map((id) => ({ id, name: id }));

test("returns which terms each paper matches, in any field", () => {
  const papers = [{ title: "Cache eviction", authors: ["Ada Frantar"] }, { title: "Eviction" }, { title: "Pruning" }];
  expect(match(papers, words("eviction frantar cache")).fits).toEqual([[0, 1, 2], [0], []]);
});

test("weights names most, then titles, authors, techniques, summaries and notes", () => {
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

test("weights rare words more than common words", () => {
  const papers = [{ title: "Models" }, { title: "Models" }, { title: "Models" }, { title: "Rotation" }, { title: "x" }];
  const { order, rarity } = match(papers, words("models rotation"));
  expect(order[0]).toBe(3);
  expect(rarity[1]).toBeGreaterThan(rarity[0] ?? 0);
});

test("adds a little for a word in more fields, but less than for a better field", () => {
  const papers = [
    { title: "x", tldr: "Cache.", noteWords: "cache", techniques: ["cache"] },
    { title: "x", techniques: ["cache"] },
    { title: "Cache" },
  ];
  expect(match(papers, words("cache")).order).toEqual([2, 0, 1]);
});

test("weights a name of one word more than the same word in a longer name", () => {
  const papers = [
    { title: "x", shortName: "Tree of Thoughts", id: "y" },
    { title: "x", shortName: "Tree", id: "y" },
  ];
  expect(match(papers, words("tree")).order).toEqual([1, 0]);
});

test("weights the first technique of a paper more than the second", () => {
  const papers = [
    { title: "x", techniques: ["lora", "rotation"] },
    { title: "x", techniques: ["rotation", "lora"] },
  ];
  expect(match(papers, words("rotation")).order).toEqual([1, 0]);
});

test("ranks an exact match above a plural, and a plural above a prefix", () => {
  const papers = [{ title: "Adaptersoup" }, { title: "Adapters" }, { title: "Adapter" }];
  expect(match(papers, words("adapter")).order).toEqual([2, 1, 0]);
});

test("requires the words of a phrase to be adjacent and exact", () => {
  const papers = [
    { title: "All you need" },
    { title: "You need all" },
    { title: "All you needed" },
    { title: "All", tldr: "You need" },
  ];
  expect(match(papers, [{ type: "phrase", words: ["all", "you", "need"] }]).fits).toEqual([[0], [], [], []]);
  expect(match(papers, [{ type: "phrase", words: ["all", "gone"] }]).fits).toEqual([[], [], [], []]);
});

test("finds two words written as one, and one word written as two", () => {
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

test("does not score two words again if a paper also has them as one word", () => {
  const [apart, , both] = match(
    [{ title: "KV cache" }, { title: "x" }, { title: "KV cache", tldr: "KVCache" }],
    words("kv cache"),
    compounds,
  ).scores;
  expect((both ?? 0) - (apart ?? 0)).toBeLessThan(0.5);
});

test.each(["kvcahe", "kvcachee", "kvache"])(
  "finds both words of a compound by the typo %s, although it is also a word",
  (typo) => {
    const papers = [{ title: "KVCache" }, { title: "KV cache" }, { title: "Cache of KV" }];
    expect(match(papers, words(typo), compounds).fits).toEqual([[0], [0], []]);
  },
);

test("returns the words that each term matched", () => {
  const papers = [{ title: "KV cache caches" }, { title: "KVCache" }];
  const index = buildSearchIndex(smallData({ papers }));
  const matched = (query: string) =>
    matchWords(words(query), index, compounds).matchedWords.map((ids) => [...ids].map(index.vocabulary.wordAt));
  expect(matched("kvcache")).toEqual([["kvcache", "kv", "cache", "caches"]]);
  expect(matched("kv cach")).toEqual([
    ["kv", "kvcache"],
    ["cache", "caches", "kvcache"],
  ]);
  expect(matched("xyz")).toEqual([[]]);
});

test("does not split a word into two words that are never adjacent", () => {
  const index = buildSearchIndex(smallData({ papers: [{ title: "On the first line" }, { title: "Online" }] }));
  const [matched] = matchWords(words("online"), index, compounds).matchedWords;
  expect([...(matched ?? [])].map(index.vocabulary.wordAt)).toEqual(["online"]);
});

test("tolerates typos in prefixes of known words only with the option", () => {
  const papers = [{ title: "Former" }, { title: "Form" }];
  expect(match(papers, words("forme")).fits).toEqual([[0], []]);
  expect(match(papers, words("forme"), { ...strict, typos: true }).fits).toEqual([[0], [0]]);
});

test("finds nothing without terms", () => {
  expect(match([{ title: "x" }], [])).toMatchObject({ fits: [[]], order: [], rarity: [], matchedWords: [] });
});

test("searches a single letter only in names", () => {
  const papers = [
    { title: "Sparse", shortName: "Sarathi", id: "a" },
    { title: "Sparse s attention", id: "b" },
  ];
  expect(match(papers, words("s")).fits).toEqual([[0], []]);
});
