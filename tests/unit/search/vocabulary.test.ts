import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "@/lib/search/edit-distance";
import { allowedEdits, startVocabulary, type Vocabulary } from "@/lib/search/vocabulary";

function vocabularyOf(words: readonly string[]): Vocabulary {
  const builder = startVocabulary();
  for (const word of words) builder.add(word);
  return builder.finish();
}

const near = (vocabulary: Vocabulary, typed: string, asPrefix = false) =>
  vocabulary.near(typed, { asPrefix }).map(({ id, distance }) => [vocabulary.wordAt(id), distance]);

test("numbers words in the order of first appearance", () => {
  const builder = startVocabulary();
  expect(["cache", "kv", "cache"].map(builder.add)).toEqual([0, 1, 0]);
  const vocabulary = builder.finish();
  expect(vocabulary.size).toBe(2);
  expect(vocabulary.idOf("kv")).toBe(1);
  expect(vocabulary.wordAt(1)).toBe("kv");
  expect(vocabulary.idOf("k")).toBeUndefined();
});

test("returns longer words with a prefix in alphabetical order", () => {
  const vocabulary = vocabularyOf(["quant", "pruning", "quantize", "quantization", "quan", "qu"]);
  const withPrefix = (prefix: string) => vocabulary.withPrefix(prefix).map(vocabulary.wordAt);
  expect(withPrefix("quant")).toEqual(["quantization", "quantize"]);
  expect(withPrefix("q")).toEqual(["qu", "quan", "quant", "quantization", "quantize"]);
  expect(withPrefix("x")).toEqual([]);
  expect(withPrefix("quantizations")).toEqual([]);
});

test("returns the same words with a prefix as a scan", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "z", "é", "量", "𠮷"), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word), word, (words, prefix) => {
      const vocabulary = vocabularyOf(words);
      const expected = [...new Set(words)].filter((each) => each.startsWith(prefix) && each !== prefix).sort();
      expect(vocabulary.withPrefix(prefix).map(vocabulary.wordAt)).toEqual(expected);
    }),
  );
});

test.each([
  ["moe", 0],
  ["lora", 1],
  ["mamba", 1],
  ["pruning", 2],
  ["4bit", 0],
  ["int8", 0],
  ["2210.17323", 0],
  ["量化", 0],
  ["", 0],
])("tolerates in %j this number of edits: %i", (word, edits) => {
  expect(allowedEdits(word)).toBe(edits);
});

test("sorts by distance, then by difference in length", () => {
  const vocabulary = vocabularyOf(["quantizations", "quantization", "quantified", "pruning", "quantizer"]);
  expect(near(vocabulary, "quantizaton")).toEqual([
    ["quantization", 1],
    ["quantizations", 2],
  ]);
  expect(near(vocabularyOf(["cake", "caches", "cache"]), "cacke")).toEqual([
    ["cache", 1],
    ["cake", 1],
  ]);
});

test("compares an unfinished word with prefixes", () => {
  const vocabulary = vocabularyOf(["speculative", "spectral"]);
  expect(near(vocabulary, "specualt")).toEqual([]);
  expect(near(vocabulary, "specualt", true)).toEqual([["speculative", 1]]);
});

test("tolerates no typos in numbers, short words and other scripts", () => {
  expect(near(vocabularyOf(["int4"]), "int8")).toEqual([]);
  expect(near(vocabularyOf(["moe"]), "moee")).toEqual([]);
  expect(near(vocabularyOf(["剪枝方法"]), "剪枝方案")).toEqual([]);
});

test("returns at most 12 words", () => {
  const words = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `cach${letter}`);
  expect(near(vocabularyOf(words), "cachy")).toHaveLength(12);
});

test("returns the same near words as a comparison with all words", () => {
  // Long words of few different letters, so that many words are near each other.
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "c", "1", "é"), maxLength: 8 }),
    fc.string({ unit: fc.constantFrom("a", "b"), minLength: 6, maxLength: 9 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, fc.boolean(), (words, typed, asPrefix) => {
      const vocabulary = vocabularyOf(words);
      const limit = allowedEdits(typed);
      const expected = [...new Set(words)]
        .filter((each) => limit > 0 && allowedEdits(each) > 0)
        .map((each): [string, number] => [each, editDistance(typed, each, limit, asPrefix)])
        .filter(([, distance]) => distance <= limit)
        .sort(
          ([a, toA], [b, toB]) => toA - toB || Math.abs(a.length - typed.length) - Math.abs(b.length - typed.length),
        )
        .slice(0, 12);
      expect(near(vocabulary, typed, asPrefix)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
