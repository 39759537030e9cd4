import { expect, test } from "vitest";
import { correctedWords, replaceWords } from "@/lib/search/corrected-words";
import { startVocabulary } from "@/lib/search/vocabulary";

const builder = startVocabulary();
for (const word of ["quantization", "pruning", "cache"]) builder.add(word);
const vocabulary = builder.finish();

/** Returns the corrections of words, if each of them matched every word. */
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

test("corrects an unknown word to the nearest word", () => {
  expect(corrections("quantizaton", "prunning", "cache")).toEqual([
    ["quantizaton", "quantization"],
    ["prunning", "pruning"],
  ]);
});

test("does not correct unfinished words, plurals and words without near words", () => {
  expect(corrections("quantizatio", "caches", "xylophone")).toEqual([]);
});

test("does not correct words that matched another word, or words of a phrase", () => {
  expect(correctedWords([{ type: "word", text: "quantizaton" }], [new Set([1])], vocabulary).size).toBe(0);
  expect(correctedWords([{ type: "phrase", words: ["quantizaton"] }], [new Set([0])], vocabulary).size).toBe(0);
});

test("keeps the rest of the query as typed", () => {
  const replacements = new Map([["quantizaton", "quantization"]]);
  expect(replaceWords("Post-Quantizaton  (4-bit) venue:ICML quantizaton", replacements)).toBe(
    "Post-quantization  (4-bit) venue:ICML quantization",
  );
  expect(replaceWords("pruning", replacements)).toBeUndefined();
});
