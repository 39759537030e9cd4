import fc from "fast-check";
import { expect, test } from "vitest";
import { maxQueryLength, parseQuery, queryFields } from "@/lib/search/query/parse-query";
import { printClause } from "@/lib/search/query/print-query";
import { anyText } from "../any-text";
import { printClauses } from "./print-clauses";

/** Returns the clauses of a query with their types. */
const read = (query: string) => parseQuery(query).clauses.map((clause) => `${clause.type} ${printClause(clause)}`);
const hints = (query: string) => parseQuery(query).hints.map(({ message }) => message);

test("parses words, phrases and filters, each of which may be excluded", () => {
  expect(parseQuery('kv-cache "long context" -pruning -"tree search" year:2023 -venue:arXiv')).toEqual({
    clauses: [
      { type: "word", text: "kv-cache", negated: false, start: 0, end: 8 },
      { type: "phrase", text: "long context", negated: false, start: 9, end: 23 },
      { type: "word", text: "pruning", negated: true, start: 24, end: 32 },
      { type: "phrase", text: "tree search", negated: true, start: 33, end: 47 },
      { type: "filter", field: "year", value: "2023", negated: false, start: 48, end: 57 },
      { type: "filter", field: "venue", value: "arXiv", negated: true, start: 58, end: 70 },
    ],
    hints: [],
  });
});

test.each(Object.entries(queryFields))("parses the example of the field %s: %s", (field, example) => {
  expect(parseQuery(example)).toMatchObject({ clauses: [{ type: "filter", field }], hints: [] });
});

test.each([
  ["Author:Frantar", ["filter author:Frantar"]],
  ["year：2023", ["filter year:2023"]],
  ['author:"Tri Dao" x', ['filter author:"Tri Dao"', "word x"]],
  ['author:"Dao"', ["filter author:Dao"]],
  ["“all  you\tneed”", ['phrase "all you need"']],
  ["「KV キャッシュ」", ['phrase "KV キャッシュ"']],
  ['a"b c"d', ["word a", 'phrase "b c"', "word d"]],
  ['""', []],
  ['venue:""', []],
  ["", []],
  [" \n\t\u3000 ", []],
  ["a\u0000b\u2028c", ["word a", "word b", "word c"]],
  ["year: 2023", ["word year:", "word 2023"]],
  ["2:4 LLM.int8(): x", ["word 2:4", "word LLM.int8():", "word x"]],
  ["https://arxiv.org/abs/2210.17323", ["word https://arxiv.org/abs/2210.17323"]],
  ["topic://x", ["word topic://x"]],
  ["- x --y -", ["word -", "word x", "word --y", "word -"]],
  ["gptq-lora", ["word gptq-lora"]],
  ["\ud83e", []],
  ["🦄 שלום", ["word 🦄", "word שלום"]],
])("parses %j as %j", (query, clauses) => {
  expect(read(query)).toEqual(clauses);
});

test("parses an unknown field as a word, with a hint", () => {
  expect(parseQuery("-auther:dao")).toEqual({
    clauses: [{ type: "word", text: "auther:dao", negated: true, start: 0, end: 11 }],
    hints: [{ start: 1, end: 8, message: "“auther:” is not a field and is searched as a word. Did you mean author?" }],
  });
  expect(hints("size:7B")).toMatchInlineSnapshot(`
    [
      "“size:” is not a field and is searched as a word. Fields are author, venue, year, topic, technique, has, is.",
    ]
  `);
  expect(read('foo:"a b"')).toEqual(["word foo:", 'phrase "a b"']);
});

test("parses an unclosed quotation mark as a phrase to the end, with a hint", () => {
  expect(parseQuery('lora "low rank ')).toMatchObject({
    clauses: [{ text: "lora" }, { type: "phrase", text: "low rank", start: 5, end: 15 }],
    hints: [
      { start: 5, end: 15, message: "A quotation mark is not closed. Everything after it is searched as one phrase." },
    ],
  });
  expect(parseQuery('author:"tri dao')).toMatchObject({
    clauses: [{ type: "filter", field: "author", value: "tri dao" }],
    hints: [{ start: 7, end: 15 }],
  });
});

test("parses only the beginning of a very long query, with a hint", () => {
  const { clauses, hints } = parseQuery("quantization ".repeat(1000));
  expect(clauses).toHaveLength(77);
  expect(hints).toEqual([{ start: maxQueryLength, end: 13_000, message: "Only the first 1000 characters are used." }]);
});

const anyQuery = anyText('"', "“", "-", ":", "：", "a", "year", "author:", "foo:", "//", "\ufeff", "\u200b", "2..3");

test("returns clauses in order, within the query, not empty and without quotation marks, for any query", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { clauses, hints } = parseQuery(query);
      let end = 0;
      for (const clause of clauses) {
        const text = clause.type === "filter" ? clause.value : clause.text;
        expect(text).not.toMatch(/^$|["“”„«»「」『』＂]/u);
        expect(clause.start).toBeGreaterThanOrEqual(end);
        expect(clause.end).toBeGreaterThan(clause.start);
        end = clause.end;
      }
      for (const hint of hints) expect(hint.end).toBeGreaterThan(hint.start);
      expect(Math.max(end, ...hints.map((hint) => hint.end))).toBeLessThanOrEqual(query.length);
    }),
    { numRuns: 1000 },
  );
});

test("restores the clauses of any query after printing and parsing", () => {
  const withoutPlaces = (query: string) => parseQuery(query).clauses.map((clause) => ({ ...clause, start: 0, end: 0 }));
  fc.assert(
    fc.property(anyQuery, (query) => {
      const printed = printClauses(parseQuery(query).clauses);
      expect(withoutPlaces(printed)).toEqual(withoutPlaces(query));
      expect(printClauses(parseQuery(printed).clauses)).toBe(printed);
    }),
    { numRuns: 3000 },
  );
});

test("does not split an emoji at the maximum length", () => {
  const { clauses } = parseQuery(`${"x".repeat(maxQueryLength - 1)}🙂`);
  expect(clauses).toMatchObject([{ text: "x".repeat(maxQueryLength - 1) }]);
});

test.each(["year>2023", "year>=2023", "year<2023"])("reads %s as a filter without its colon", (query) => {
  expect(read(`lora ${query} kv`)).toEqual(["word lora", `filter ${query.replace("year", "year:")}`, "word kv"]);
});

test("reads year=2023 as a filter, and other comparisons as words", () => {
  expect(read("year=2023 -year=2022")).toEqual(["filter year:2023", "filter -year:2022"]);
  expect(read("year>23 years>2023 year>20234")).toEqual(["word year>23", "word years>2023", "word year>20234"]);
});

test("searches the value of a field that other search engines have", () => {
  expect(read('title:gptq -all:"kv cache" title:""')).toEqual(["word gptq", 'phrase -"kv cache"']);
  expect(hints("title:gptq")).toEqual(["“title:” is not a field. “gptq” is searched everywhere."]);
});
