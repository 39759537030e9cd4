import { expect, test } from "vitest";
import { correctedWords, replaceWords } from "@/lib/search/corrected-words";
import { startVocabulary } from "@/lib/search/vocabulary";

const builder = startVocabulary();
for (const word of ["quantization", "pruning", "cache"]) builder.add(word);
const vocabulary = builder.finish();

/** Corrections of some words, each taken for everything. */
function corrections(...texts: string[]) {
  const everything = new Set([0, 1, 2]);
  const terms = texts.map((text) => ({ type: "word" as const, text }));
  return [
    ...correctedWords(
      terms,
      texts.map(() => everything),
      vocabulary,
    ),
  ];
}

test("an unknown word is corrected to the nearest", () => {
  expect(corrections("quantizaton", "prunning", "cache")).toEqual([
    ["quantizaton", "quantization"],
    ["prunning", "pruning"],
  ]);
});

test("an unfinished word, a plural and a word that is like no other are not", () => {
  expect(corrections("quantizatio", "caches", "xylophone")).toEqual([]);
});

test("nor is a word that was not taken for the nearest, nor one of a phrase", () => {
  expect(correctedWords([{ type: "word", text: "quantizaton" }], [new Set([1])], vocabulary).size).toBe(0);
  expect(correctedWords([{ type: "phrase", words: ["quantizaton"] }], [new Set([0])], vocabulary).size).toBe(0);
});

test("the rest of the query stays as it was typed", () => {
  const replacements = new Map([["quantizaton", "quantization"]]);
  expect(replaceWords("Post-Quantizaton  (4-bit) venue:ICML quantizaton", replacements)).toBe(
    "Post-quantization  (4-bit) venue:ICML quantization",
  );
  expect(replaceWords("pruning", replacements)).toBeUndefined();
});
