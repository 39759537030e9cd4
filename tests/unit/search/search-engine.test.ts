import fc from "fast-check";
import { expect, test } from "vitest";
import { createSearchEngine, type SearchEngine } from "@/lib/search/search-engine";
import { buildSearchRecords } from "@/lib/search/search-record";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey } from "../survey-files";

const atlas = createSearchEngine(buildSearchRecords(loadSurvey("content")));
const small = createSearchEngine(buildSearchRecords(compileSmallSurvey()));

/** Last part of the addresses that a query finds. */
function find(query: string, engine: SearchEngine = atlas): (string | undefined)[] {
  return engine.search(query).map(({ href }) => href.split(/[/#]/).filter(Boolean).at(-1));
}

test.each([
  ["GPTQ", "gptq"],
  ["gptq", "gptq"],
  ["  GPTQ  ", "gptq"],
  ["ＧＰＴＱ", "gptq"],
  ["LoRA", "lora"],
  ["S4", "s4"],
  ["vLLM", "vllm"],
  ["FlashAttention", "flashattention"],
  ["Speculative Decoding", "speculative-decoding"],
  ["KV cache", "kv-cache"],
  ["quantization", "quantization"],
  ["量化", "quantization"],
  ["量子化", "quantization"],
  ["양자화", "quantization"],
])("%s finds what bears that name first", (query, id) => {
  expect(find(query)[0]).toBe(id);
});

test("the Chinese name of a topic finds the topic itself, and papers after it", () => {
  const [first, ...others] = atlas.search("量化");
  expect(first).toMatchObject({ kind: "topic", title: "Quantization" });
  expect(others.some(({ kind }) => kind === "paper")).toBe(true);
});

test("names that begin with the query come before titles that do, and both before the rest", () => {
  const watched = ["sparsegpt", "p-tuning", "gptq"];
  expect(find("GPT").filter((id) => id !== undefined && watched.includes(id))).toEqual([
    "gptq",
    "p-tuning",
    "sparsegpt",
  ]);
});

test("the order of the words does not matter", () => {
  expect(find("decoding speculative").toSorted()).toEqual(find("speculative decoding").toSorted());
  expect(find("Dao FlashAttention")).toContain("flashattention-2");
});

test("every word counts, whichever field it stands in", () => {
  const results = atlas.search("Frantar quantization ICLR");
  expect(results.map(({ href }) => href)).toContain("/papers/gptq/");
  expect(results.filter(({ authors }) => !authors?.includes("Elias Frantar"))).toEqual([]);
});

test.each([
  ["Łańcucki", "Lancucki", "dmc"],
  ["Christopher Ré", "christopher re", "hyena"],
  ["Piotr Miłoś", "Milos Piotr", "focused-transformer"],
  ["Nyströmformer", "nystromformer", "nystromformer"],
])("%s is found with and without its accents, as %s", (accented, plain, id) => {
  expect(find(accented)).toContain(id);
  expect(find(plain)).toEqual(expect.arrayContaining(find(accented)));
});

test("a misspelt word is compared loosely", () => {
  expect(find("quantizaton")[0]).toBe("quantization");
  expect(find("speculatve decoding")).toContain("speculative-decoding");
});

test("a misspelt word is found late in a long title too", () => {
  expect(find("GPTQ transformrs")[0]).toBe("gptq");
});

test.each(["qwertzuiop", "xyzzy", "GPTQ qwertzuiop"])("%s finds nothing", (query) => {
  expect(find(query)).toEqual([]);
});

test.each(["", "   ", "=", "'", "|", "!", '"', "^$", "' | !"])("%j is no query", (query) => {
  expect(find(query)).toEqual([]);
});

test.each(["!GPTQ", "'GPTQ", "=GPTQ", "^GPTQ", "GPTQ$", '"GPTQ"', "!^GPTQ", "GPTQ |"])(
  "%s is not a command but a search for GPTQ",
  (query) => {
    expect(find(query)).toEqual(find("GPTQ"));
  },
);

test("no text makes a search fail", () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("!x", "'a | b", "=", '^"', '"a b', "GPTQ"),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      expect(Array.isArray(small.search(words.join(" ")))).toBe(true);
    }),
  );
});

test("a very long query is no trouble", () => {
  expect(find("quantization ".repeat(40), small)).toEqual(find("quantization", small));
  expect(find("x".repeat(5000), small)).toEqual([]);
});
