import { expect, test } from "vitest";
import { startVocabulary } from "@/lib/search/vocabulary";
import { findVersions, findWordMatches } from "@/lib/search/word-matches";

function matchesOf(
  words: readonly string[],
  typed: string,
  how: { isLast?: boolean; typos?: boolean; isExact?: boolean; maxEdits?: number } = {},
) {
  const builder = startVocabulary();
  for (const word of words) builder.add(word);
  const vocabulary = builder.finish();
  return findWordMatches(typed, vocabulary, { isLast: false, typos: false, ...how }).map(({ id, quality }) => [
    vocabulary.wordAt(id),
    Number(quality.toFixed(3)),
  ]);
}

test("matches a word exactly", () => {
  expect(matchesOf(["cache", "kv"], "kv")).toEqual([["kv", 1]]);
});

test("matches plurals and singulars with a slightly lower quality", () => {
  expect(matchesOf(["adapter"], "adapters")).toEqual([["adapter", 0.95]]);
  expect(matchesOf(["adapters"], "adapter")).toEqual([["adapters", 0.95]]);
  expect(matchesOf(["adapter", "adapters"], "adapters")).toEqual([
    ["adapters", 1],
    ["adapter", 0.95],
  ]);
});

test("does not strip the s of a short word", () => {
  expect(matchesOf(["les"], "less")).toEqual([]);
});

test("matches prefixes with a quality that grows with the share of the word", () => {
  expect(matchesOf(["quantile", "quantization"], "quant")).toEqual([
    ["quantile", 0.399],
    ["quantization", 0.371],
  ]);
});

test("matches prefixes of the last word better, unless it is a known word", () => {
  expect(matchesOf(["quantize"], "quant", { isLast: true })).toEqual([["quantize", 0.71]]);
  expect(matchesOf(["quant", "quantize"], "quant", { isLast: true })).toEqual([
    ["quant", 1],
    ["quantize", 0.426],
  ]);
});

test("matches a typo with the nearest words if nothing else matches", () => {
  expect(matchesOf(["pruning", "running", "tunnel", "tuning"], "prunning")).toEqual([
    ["pruning", 0.5],
    ["running", 0.5],
  ]);
  expect(matchesOf(["quantization", "quantified"], "qantizaton")).toEqual([["quantization", 0.3]]);
  expect(matchesOf(["pruning", "prunnings"], "prunning")).toEqual([["prunnings", 0.95]]);
});

test("adds typos to prefix matches with the option, but not to an exact match", () => {
  expect(matchesOf(["former", "form"], "forme", { typos: true })).toEqual([
    ["former", 0.427],
    ["form", 0.5],
  ]);
  expect(matchesOf(["form", "for", "fore"], "form", { typos: true })).toEqual([["form", 1]]);
});

test("tolerates a typo in an unfinished last word", () => {
  expect(matchesOf(["quantization"], "qauntiz")).toEqual([]);
  expect(matchesOf(["quantization"], "qauntiz", { isLast: true })).toEqual([["quantization", 0.5]]);
});

test("matches an exact word and its plural only", () => {
  const words = ["mla", "mlas", "mlattention", "mle"];
  expect(matchesOf(words, "mla", { isExact: true, isLast: true })).toEqual([
    ["mla", 1],
    ["mlas", 0.95],
  ]);
  expect(matchesOf(["mlattention", "mle"], "mla", { isExact: true, isLast: true, typos: true })).toEqual([]);
});

test("limits the number of edits", () => {
  expect(matchesOf(["backtrack"], "backpack", { typos: true })).toHaveLength(1);
  expect(matchesOf(["backtrack"], "backpack", { typos: true, maxEdits: 1 })).toEqual([]);
});

test("finds the other spelling of a version", () => {
  const builder = startVocabulary();
  for (const word of ["2", "v3", "1.5"]) builder.add(word);
  const vocabulary = builder.finish();
  const versionsOf = (word: string) => findVersions(word, vocabulary).map(({ id }) => vocabulary.wordAt(id));
  expect(["v2", "3", "v1.5", "2", "v", "cache"].map(versionsOf)).toEqual([["2"], ["v3"], ["1.5"], [], [], []]);
});
