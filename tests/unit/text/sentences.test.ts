import { expect, test } from "vitest";
import { splitSentences } from "@/lib/text/sentences";

test("splits a text after full stops, question marks and exclamation marks", () => {
  expect(splitSentences(" Does it work? It does!  It\ndoes.\n")).toEqual(["Does it work?", "It does!", "It\ndoes."]);
  expect(splitSentences("no mark")).toEqual(["no mark"]);
  expect(splitSentences(" \n")).toEqual([]);
});

test.each([
  "Llama 3.1 needs LLM.int8 for it.",
  "Some models, e.g. BERT, are small.",
  "Frantar et al. Show it.",
  "Encoders vs. Decoders.",
  "It takes approx. 30 hours.",
  "Is it? asks the paper.",
])("does not split: %s", (text) => {
  expect(splitSentences(text)).toEqual([text]);
});

test.each(["∞Bench", "量化", '"Quoted"', "(In brackets)", "Éclair"])("a sentence can begin with %s", (start) => {
  expect(splitSentences(`One. ${start} is next.`)).toEqual(["One.", `${start} is next.`]);
});
