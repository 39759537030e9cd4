import { expect, test } from "vitest";
import { cleanQuery } from "@/lib/search/clean-query";

test.each([
  ["ki\u00advi", "kivi"],
  ["kivi\u200b", "kivi"],
  ["\ufeffkv cache\u2060", "kv cache"],
  ["Quan- tization", "Quantization"],
  ["Prob-\n lem Solving", "Problem Solving"],
  ["kv \r\n\t cache", "kv cache"],
  ["\n kv  cache \n", " kv  cache "],
  ["infty-former", "∞-former"],
  ["$\\infty$-Bench", "$∞$-Bench"],
])("cleans %j", (query, cleaned) => {
  expect(cleanQuery(query)).toBe(cleaned);
});

test.each(["pre- and post-training", "kv-cache", "-gptq lora", "quantization -structured", "4- bit", "a - b"])(
  "keeps %j",
  (query) => {
    expect(cleanQuery(query)).toBe(query);
  },
);
