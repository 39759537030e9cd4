import { expect, test } from "vitest";
import { maxTerms } from "@/lib/search/match-words";
import { parseQuery } from "@/lib/search/query/parse-query";
import { termsOf } from "@/lib/search/query-terms";

const terms = (query: string) => termsOf(parseQuery(query));
const word = (text: string) => ({ type: "word", text });
const phrase = (...words: string[]) => ({ type: "phrase", words });

test("what must be found, what must not, filters, and the words as they were typed", () => {
  expect(terms('KV-cache "long context" -pruning year:2023')).toEqual({
    wanted: [word("kv"), word("cache"), phrase("long", "context")],
    unwanted: [phrase("pruning")],
    filters: [expect.objectContaining({ field: "year", value: "2023" })],
    text: "KV-cache long context",
  });
});

test("words that say nothing are left out, unless there are no others or they are in a phrase", () => {
  expect(terms("what is the KV cache").wanted).toEqual([word("kv"), word("cache")]);
  expect(terms("what is the KV cache").text).toBe("what is the KV cache");
  expect(terms("what is it").wanted).toEqual([word("what"), word("is"), word("it")]);
  expect(terms('"all you need" is').wanted).toEqual([phrase("all", "you", "need")]);
});

test("several words behind one minus are meant next to each other", () => {
  expect(terms('-kv-cache -"tree search"').unwanted).toEqual([phrase("kv", "cache"), phrase("tree", "search")]);
});

test("a part without letters asks for nothing", () => {
  expect(terms('-🦄 "!" … lora')).toMatchObject({ wanted: [word("lora")], unwanted: [] });
});

test("a filter that is excluded is no word that is", () => {
  expect(terms("-year:2023")).toMatchObject({ wanted: [], unwanted: [], filters: [{ negated: true }] });
});

test("a word repeated in one part counts once", () => {
  expect(terms("long-short-long").wanted).toEqual([word("long"), word("short")]);
});

test("there are only so many terms", () => {
  const many = Array.from({ length: 40 }, (_, place) => `w${place}`);
  expect(terms(many.join(" ")).wanted).toEqual(many.slice(0, maxTerms).map(word));
  expect(terms(many.map((text) => `-${text}`).join(" ")).unwanted).toHaveLength(maxTerms);
});

test("a letter alone at the end, after other words, is a word that has just been begun", () => {
  const wantedOf = (query: string) =>
    termsOf(parseQuery(query)).wanted.map((term) => term.type === "word" && term.text);
  expect(wantedOf("kv cache e")).toEqual(["kv", "cache"]);
  expect(wantedOf("e kv 4")).toEqual(["e", "kv", "4"]);
  expect(wantedOf("e")).toEqual(["e"]);
});
