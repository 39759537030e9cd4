import { expect, test } from "vitest";
import type { Clause } from "@/lib/search/query/parse-query";
import { printClauses } from "./print-clauses";

const position = { start: 0, end: 0 };

test("writes clauses, with quotation marks where necessary", () => {
  const clauses: Clause[] = [
    { type: "word", text: "kv-cache", negated: true, ...position },
    { type: "phrase", text: "lora", negated: false, ...position },
    { type: "filter", field: "author", value: "Tri Dao", negated: false, ...position },
    { type: "filter", field: "venue", value: "ICML", negated: true, ...position },
    { type: "filter", field: "topic", value: "//x", negated: false, ...position },
  ];
  expect(printClauses(clauses)).toBe('-kv-cache "lora" author:"Tri Dao" -venue:ICML topic:"//x"');
});

test("writes an empty query without clauses", () => {
  expect(printClauses([])).toBe("");
});
