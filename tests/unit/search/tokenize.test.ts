import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "@/lib/search/fold-text";
import { tokenize, tokenTexts } from "@/lib/search/tokenize";
import { anyText } from "./any-text";

test.each([
  ["GPTQ: Accurate Post-Training Quantization", ["gptq", "accurate", "post", "training", "quantization"]],
  ["LLM.int8()", ["llm", "int8"]],
  ["1.58-bit and 2:4", ["1.58", "bit", "and", "2:4"]],
  ["arXiv:2210.17323.", ["arxiv", "2210.17323"]],
  ["GPT-3.5: a study", ["gpt", "3.5", "a", "study"]],
  ["sub-4-bit", ["sub", "4", "bit"]],
  ["∞-Bench", ["infinity", "bench"]],
  ["Don’t", ["don", "t"]],
  ["Christopher Ré", ["christopher", "re"]],
  ["Re\u0301sume\u0301", ["resume"]],
  ["हिन्दी", ["हिन्दी"]],
  ["E²-LLM", ["e2", "llm"]],
  ["C++ and C#, not a+b or CS+", ["c++", "and", "c#", "not", "a", "b", "or", "cs"]],
  ["", []],
  [" \t\n…—!?", []],
])("splits %s into %j", (text, words) => {
  expect(tokenTexts(text)).toEqual(words);
});

test("returns the words of tokens, also for ASCII text", () => {
  const ascii = fc.string({ unit: fc.constantFrom(..."aZ19.:+#-_ ,/\n") });
  fc.assert(
    fc.property(fc.oneof(ascii, fc.string({ unit: "binary-ascii" }), anyText()), (text) => {
      expect(tokenTexts(text)).toEqual(tokenize(text).map((token) => token.text));
    }),
    { numRuns: 2000 },
  );
});

test("splits Chinese, Japanese and Korean text into overlapping pairs", () => {
  expect(tokenTexts("推測解码")).toEqual(["推測", "測解", "解码"]);
  expect(tokenTexts("量化")).toEqual(["量化"]);
  expect(tokenTexts("图")).toEqual(["图"]);
  expect(tokenTexts("プルーニング")).toEqual(["プル", "ルー", "ーニ", "ニン", "ング"]);
  expect(tokenTexts("지식 증류")).toEqual(["지식", "증류"]);
});

test("keeps Latin words within such text", () => {
  expect(tokenTexts("KV缓存优化")).toEqual(["kv", "缓存", "存优", "优化"]);
  expect(tokenTexts("大模型LLM的")).toEqual(["大模", "模型", "llm", "的"]);
});

test("does not split surrogate pairs", () => {
  expect(tokenize("𠮷野家")).toEqual([
    { text: "𠮷野", start: 0, end: 3 },
    { text: "野家", start: 2, end: 4 },
  ]);
});

test("ignores emoji, with or without marks", () => {
  expect(tokenTexts("kv 🦄 cache ❤️ 👩‍🔬")).toEqual(["kv", "cache"]);
});

test("finds words in right-to-left text", () => {
  expect(tokenTexts("\u202bשלום עולם\u202c مرحبا")).toEqual(["שלום", "עולם", "مرحبا"]);
});

test("returns the position of each word", () => {
  expect(tokenize("Hi, Łódź 4.5!")).toEqual([
    { text: "hi", start: 0, end: 2 },
    { text: "lodz", start: 4, end: 8 },
    { text: "4.5", start: 9, end: 12 },
  ]);
});

test("returns words in order, at the position of their text, without missing letters", () => {
  const parts = ["a", "É", "1", ".", ":", "量", "化", "ー", "한", "𠮷", "∞", "\u0301", "\ufe0f"];
  fc.assert(
    fc.property(anyText(...parts), (text) => {
      const tokens = tokenize(text);
      for (const [position, token] of tokens.entries()) {
        expect(token.text).not.toBe("");
        expect(foldText(text.slice(token.start, token.end))).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(tokens[position - 1]?.start ?? 0);
      }
      const uncovered = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(
        ({ index }) => !tokens.some(({ start, end }) => start <= index && index < end),
      );
      expect(uncovered).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
