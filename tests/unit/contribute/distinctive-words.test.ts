import { expect, test } from "vitest";
import { distinctiveWords } from "@/lib/contribute/distinctive-words";

test("returns the words of the subject in order, without accents and function words", () => {
  expect(distinctiveWords("In this paper, we propose Nyström's 4-bit KV-cache for the 量化 of LLMs")).toEqual([
    "nystrom",
    "4",
    "bit",
    "kv",
    "cache",
    "量化",
    "llms",
  ]);
  expect(distinctiveWords("?!")).toEqual([]);
});
