import { expect, test } from "vitest";
import { maxTerms } from "@/lib/search/match-words";
import { parseQuery } from "@/lib/search/query/parse-query";
import { termsOf } from "@/lib/search/query-terms";

const terms = (query: string) => termsOf(parseQuery(query));
const word = (text: string) => ({ type: "word", text });
const phrase = (...words: string[]) => ({ type: "phrase", words });

test("returns wanted and unwanted terms, filters and the words as typed", () => {
  expect(terms('kv-cache "long context" -pruning year:2023')).toEqual({
    wanted: [word("kv"), word("cache"), phrase("long", "context")],
    unwanted: [phrase("pruning")],
    filters: [expect.objectContaining({ field: "year", value: "2023" })],
    text: "kv-cache long context",
  });
});

test("drops stop words, unless there are no other words or they are in a phrase", () => {
  expect(terms("what is the kv cache").wanted).toEqual([word("kv"), word("cache")]);
  expect(terms("what is the kv cache").text).toBe("what is the kv cache");
  expect(terms("what is it").wanted).toEqual([word("what"), word("is"), word("it")]);
  expect(terms('"all you need" is').wanted).toEqual([phrase("all", "you", "need")]);
});

test("reads several words after a minus as a phrase", () => {
  expect(terms('-kv-cache -"tree search"').unwanted).toEqual([phrase("kv", "cache"), phrase("tree", "search")]);
});

test("ignores clauses without letters", () => {
  expect(terms('-🦄 "!" … lora')).toMatchObject({ wanted: [word("lora")], unwanted: [] });
});

test("does not exclude the words of an excluded filter", () => {
  expect(terms("-year:2023")).toMatchObject({ wanted: [], unwanted: [], filters: [{ negated: true }] });
});

test("returns a word repeated in a clause once", () => {
  expect(terms("long-short-long").wanted).toEqual([word("long"), word("short")]);
});

test("limits the number of terms", () => {
  const many = Array.from({ length: 40 }, (_, index) => `w${index}`);
  expect(terms(many.join(" ")).wanted).toEqual(many.slice(0, maxTerms).map(word));
  expect(terms(many.map((text) => `-${text}`).join(" ")).unwanted).toHaveLength(maxTerms);
});

test("drops a single last letter after other words", () => {
  const wantedOf = (query: string) =>
    termsOf(parseQuery(query)).wanted.map((term) => term.type === "word" && term.text);
  expect(wantedOf("kv cache e")).toEqual(["kv", "cache"]);
  expect(wantedOf("e kv 4")).toEqual(["e", "kv", "4"]);
  expect(wantedOf("e")).toEqual(["e"]);
});

test("matches a short word in capitals exactly, except in a text in capitals", () => {
  const exact = (text: string) => ({ type: "word", text, isExact: true });
  expect(terms("GRPO for LLMs").wanted).toEqual([exact("grpo"), word("llms")]);
  expect(terms("MLA, GQA").wanted).toEqual([exact("mla"), exact("gqa")]);
  expect(terms("KVcache Moe GPT4").wanted).toEqual([word("kvcache"), word("moe"), word("gpt4")]);
  expect(terms("LLM QUANTIZATION").wanted).toEqual([word("llm"), word("quantization")]);
});
