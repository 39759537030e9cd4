import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLetters, foldText } from "@/lib/search/fold-text";
import { anyText } from "./any-text";

test.each([
  ["GPTQ", "gptq"],
  ["ＧＰＴＱ", "gptq"],
  ["Łańcucki", "lancucki"],
  ["Christopher Ré", "christopher re"],
  ["Ré with a combining accent".replace("é", "e\u0301"), "re with a combining accent"],
  ["Jürgen Schmidhuber", "jurgen schmidhuber"],
  ["Straße", "strasse"],
  ["Æsir Œuvre Øre Þór", "aesir oeuvre ore thor"],
  ["İzmir ısı", "izmir isi"],
  ["E²-LLM", "e2-llm"],
  ["∞-Bench", "infinity-bench"],
  ["PanGu-Σ", "pangu-sigma"],
  ["ΛΟΓΟΣ", "lambdaomicrongammaomicronsigma"],
  ["µ-transfer", "mu-transfer"],
  ["ά", "alpha"],
  ["Quantisation", "quantization"],
  ["Quantisationsstufe für Łańcucki", "quantizationsstufe fur lancucki"],
  ["noise", "noise"],
  ["ё", "е"],
  ["ﬁne", "fine"],
])("%s folds to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("keeps marks that distinguish words in other scripts", () => {
  expect(foldText("プルーニング")).toBe("プルーニング");
  expect(foldText("ﾌﾟﾙ")).toBe("プル");
  expect(foldText("हिन्दी")).toBe("हिन्दी");
  expect(foldText("양자화")).toBe("양자화");
});

test("is idempotent", () => {
  fc.assert(
    fc.property(anyText("∞\u0338", "Σ\u0301", "İ", "ß", "ǣ"), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["LLM.int8()", "llmint8"],
  ["LoRA+", "lora"],
  ["Don’t", "dont"],
  ["Don't", "dont"],
  ["🦄 — !", ""],
])("the letters of %s are %j", (text, letters) => {
  expect(foldLetters(text)).toBe(letters);
});
