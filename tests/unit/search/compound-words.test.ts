import { expect, test } from "vitest";
import { joinWords, splitWord } from "@/lib/search/compound-words";
import { startVocabulary } from "@/lib/search/vocabulary";

function vocabularyOf(words: readonly string[]) {
  const builder = startVocabulary();
  for (const word of words) builder.add(word);
  return builder.finish();
}

function split(words: readonly string[], word: string, isLast = false) {
  const vocabulary = vocabularyOf(words);
  return splitWord(word, vocabulary, { isLast }).map((sides) =>
    sides.map((ids) => [...ids].map(vocabulary.wordAt).join("/")),
  );
}

function join(words: readonly string[], left: string, right: string, isLast = false) {
  const vocabulary = vocabularyOf(words);
  return joinWords(left, right, vocabulary, { isLast }).map(vocabulary.wordAt);
}

test("splits a word into two words that both occur", () => {
  expect(split(["kv", "cache"], "kvcache")).toEqual([["kv", "cache"]]);
  expect(split(["kv"], "kvcache")).toEqual([]);
  expect(split(["cache"], "kvcache")).toEqual([]);
});

test("returns several ways to split a word", () => {
  expect(split(["no", "where", "now", "here"], "nowhere")).toEqual([
    ["no", "where"],
    ["now", "here"],
  ]);
});

test("ignores parts of one or two letters, except next to a number", () => {
  expect(split(["a", "cache", "i", "on", "act"], "acache")).toEqual([]);
  expect(split(["act", "on"], "acton")).toEqual([]);
  expect(split(["4", "bit"], "4bit")).toEqual([["4", "bit"]]);
  expect(split(["fp", "8"], "fp8")).toEqual([["fp", "8"]]);
  expect(split(["1", "23"], "123")).toEqual([]);
});

test("accepts an unfinished second part of the last word", () => {
  expect(split(["kv", "cache", "caches"], "kvcach")).toEqual([]);
  expect(split(["kv", "cache", "caches"], "kvcach", true)).toEqual([["kv", "cache/caches"]]);
  expect(split(["kv", "cache"], "kvca", true)).toEqual([]);
});

test("joins two words, of which the last may be unfinished if it is long enough", () => {
  expect(join(["flashattention"], "flash", "attention")).toEqual(["flashattention"]);
  expect(join(["flashattention"], "flash", "att")).toEqual([]);
  expect(join(["flashattention"], "flash", "att", true)).toEqual(["flashattention"]);
  expect(join(["kvcache"], "kv", "ca", true)).toEqual([]);
});

test("tolerates a typo in one part of a split word, and in a joined word", () => {
  const vocabulary = vocabularyOf(["kv", "cache", "sparsegpt"]);
  const typos = { isLast: false, typos: true };
  const wordsOf = (ids: Iterable<number>) => [...ids].map(vocabulary.wordAt);
  expect(splitWord("kvcahe", vocabulary, typos).map((parts) => parts.map(wordsOf))).toEqual([[["kv"], ["cache"]]]);
  expect(splitWord("kvcahe", vocabulary, { isLast: false })).toEqual([]);
  expect(wordsOf(joinWords("spase", "gpt", vocabulary, typos))).toEqual(["sparsegpt"]);
  expect(joinWords("spase", "gpt", vocabulary, { isLast: false })).toEqual([]);
});
