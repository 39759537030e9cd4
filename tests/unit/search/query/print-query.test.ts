import { expect, test } from "vitest";
import type { Clause } from "@/lib/search/query/parse-query";
import { printQuery } from "@/lib/search/query/print-query";

const place = { start: 0, end: 0 };

test("clauses are written as they are typed, with quotation marks where they are needed", () => {
  const clauses: Clause[] = [
    { type: "word", text: "kv-cache", negated: true, ...place },
    { type: "phrase", text: "lora", negated: false, ...place },
    { type: "filter", field: "author", value: "Tri Dao", negated: false, ...place },
    { type: "filter", field: "venue", value: "ICML", negated: true, ...place },
    { type: "filter", field: "topic", value: "//x", negated: false, ...place },
  ];
  expect(printQuery(clauses)).toBe('-kv-cache "lora" author:"Tri Dao" -venue:ICML topic:"//x"');
});

test("no clauses are no query", () => {
  expect(printQuery([])).toBe("");
});
