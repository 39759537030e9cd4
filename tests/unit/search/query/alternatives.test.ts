import { expect, test } from "vitest";
import { dropPhrases, dropWords, splitAtOr, splitAtSeparators, splitAtSpaces } from "@/lib/search/query/alternatives";
import { type Clause, parseQuery } from "@/lib/search/query/parse-query";
import { printClauses } from "./print-clauses";

const print = (groups: readonly (readonly Clause[])[]) => groups.map(printClauses);
const clausesOf = (query: string) => parseQuery(query).clauses;

test("splits at OR, removes AND, and gives filters and excluded words to each alternative", () => {
  expect(print(splitAtOr(parseQuery("kv cache OR lora -pruning year:2023 AND adapters")))).toEqual([
    "kv cache -pruning year:2023",
    "lora adapters -pruning year:2023",
  ]);
  expect(print(splitAtOr(parseQuery("OR lora OR")))).toEqual(["lora"]);
  expect(print(splitAtOr(parseQuery("lora or adapters and more")))).toEqual(["lora or adapters and more"]);
  expect(print(splitAtOr(parseQuery("year:2023")))).toEqual(["year:2023"]);
  expect(splitAtOr(parseQuery("AND OR"))).toEqual([]);
});

test.each([
  ["gptq,awq", ["gptq", "awq"]],
  ["gptq/awq;lora", ["gptq", "awq", "lora"]],
  ["gptq vs. awq", ["gptq", "awq"]],
  ["gptq versus big bird has:code", ["gptq has:code", "big bird has:code"]],
  ["gptq 、 awq", ["gptq", "awq"]],
  ['"a, b" -c,d', ['"a, b" -c,d']],
  ["kv-cache", ["kv-cache"]],
])("splits %s into %j", (query, groups) => {
  expect(print(splitAtSeparators(clausesOf(query)))).toEqual(groups);
});

test("splits words at spaces, unless there are phrases or a word twice", () => {
  expect(print(splitAtSpaces(clausesOf("gptq awq year:2023")))).toEqual(["gptq year:2023", "awq year:2023"]);
  expect(splitAtSpaces(clausesOf('gptq "kv cache"'))).toEqual([]);
  expect(splitAtSpaces(clausesOf("gptq gptq"))).toEqual([]);
});

test("drops words, and others at the ends", () => {
  const drop = (query: string) => {
    const kept = dropWords(clausesOf(query), new Set(["best", "paper"]), new Set(["what", "on", "of"]));
    return kept && printClauses(kept);
  };
  expect(drop("what best paper on mixture of experts? year:2023")).toBe("mixture of experts year:2023");
  expect(drop("mixture of experts")).toBeUndefined();
  expect(drop("best paper")).toBeUndefined();
  expect(drop('"best paper" lora best')).toBe('"best paper" lora');
});

test.each([
  ["大语言模型量化", "量化"],
  ["大语言模型的量化 year:2023", "量化 year:2023"],
  ["大模型 剪枝", "剪枝"],
  ["DeepSeek V3 论文", "DeepSeek V3"],
  ["KV缓存大模型压缩", "KV缓存 压缩"],
  ["大语言模型", undefined],
  ["量化", undefined],
  ['"大语言模型" 量化', undefined],
  ["量化 -大模型", undefined],
])("drops phrases without spaces from %s", (query, expected) => {
  const kept = dropPhrases(clausesOf(query), ["大语言模型", "大模型", "论文"]);
  expect(kept && printClauses(kept)).toBe(expected);
});
