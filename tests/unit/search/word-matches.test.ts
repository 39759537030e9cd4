import { expect, test } from "vitest";
import { startVocabulary } from "@/lib/search/vocabulary";
import { findWordMatches } from "@/lib/search/word-matches";

function meanings(words: readonly string[], typed: string, how: { isLast?: boolean; slips?: boolean } = {}) {
  const builder = startVocabulary();
  for (const word of words) builder.add(word);
  const vocabulary = builder.finish();
  return findWordMatches(typed, vocabulary, { isLast: false, slips: false, ...how }).map(({ id, quality }) => [
    vocabulary.wordAt(id),
    Number(quality.toFixed(3)),
  ]);
}

test("a word stands for itself", () => {
  expect(meanings(["cache", "kv"], "kv")).toEqual([["kv", 1]]);
});

test("a plural and its singular stand for each other, almost as well", () => {
  expect(meanings(["adapter"], "adapters")).toEqual([["adapter", 0.95]]);
  expect(meanings(["adapters"], "adapter")).toEqual([["adapters", 0.95]]);
  expect(meanings(["adapter", "adapters"], "adapters")).toEqual([
    ["adapters", 1],
    ["adapter", 0.95],
  ]);
});

test("a short word's s is its own", () => {
  expect(meanings(["les"], "less")).toEqual([]);
});

test("a word stands for those that it begins, the better the more of them it is", () => {
  expect(meanings(["quantile", "quantization"], "quant")).toEqual([
    ["quantile", 0.399],
    ["quantization", 0.371],
  ]);
});

test("the last word is likely unfinished, unless it is a word", () => {
  expect(meanings(["quantize"], "quant", { isLast: true })).toEqual([["quantize", 0.71]]);
  expect(meanings(["quant", "quantize"], "quant", { isLast: true })).toEqual([
    ["quant", 1],
    ["quantize", 0.426],
  ]);
});

test("a word with a slip stands for the nearest words when it stands for nothing else", () => {
  expect(meanings(["pruning", "running", "tunnel", "tuning"], "prunning")).toEqual([
    ["pruning", 0.5],
    ["running", 0.5],
  ]);
  expect(meanings(["quantization", "quantified"], "qantizaton")).toEqual([["quantization", 0.3]]);
  expect(meanings(["pruning", "prunnings"], "prunning")).toEqual([["prunnings", 0.95]]);
});

test("slips that are asked for come beside words that it begins, but not beside the word itself", () => {
  expect(meanings(["former", "form"], "forme", { slips: true })).toEqual([
    ["former", 0.427],
    ["form", 0.5],
  ]);
  expect(meanings(["form", "for", "fore"], "form", { slips: true })).toEqual([["form", 1]]);
});

test("a slip in an unfinished last word is forgiven", () => {
  expect(meanings(["quantization"], "qauntiz")).toEqual([]);
  expect(meanings(["quantization"], "qauntiz", { isLast: true })).toEqual([["quantization", 0.5]]);
});
