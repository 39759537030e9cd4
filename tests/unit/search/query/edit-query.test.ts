import fc from "fast-check";
import { expect, test } from "vitest";
import { filterState, filtersOf, setFilter } from "@/lib/search/query/edit-query";
import { parseQuery } from "@/lib/search/query/parse-query";
import { anyText } from "../any-text";
import { printClauses } from "./print-clauses";

test.each([
  ["kv venue:ICML", "include"],
  ["-venue:icml kv", "exclude"],
  ['venue:"ICML"', "include"],
  ["venue:ACL", undefined],
  ["year:ICML ICML", undefined],
  ['"venue:ICML"', undefined],
])("the state of ICML in %s is %s", (query, state) => {
  expect(filterState(query, "venue", "ICML")).toBe(state);
});

test("adds a value at the end and keeps the rest as typed", () => {
  expect(setFilter("", "venue", "ICML", "include")).toBe("venue:ICML");
  expect(setFilter('KV  cache "x y"', "venue", "ACL Findings", "include")).toBe('KV  cache "x y" venue:"ACL Findings"');
  expect(setFilter("lora ", "year", "2023", "exclude")).toBe("lora -year:2023");
});

test("inverts and removes a value at every position", () => {
  expect(setFilter("kv venue:ICML cache", "venue", "ICML", "exclude")).toBe("kv cache -venue:ICML");
  expect(setFilter('venue:icml kv -venue:"ICML" cache venue:ACL', "venue", "ICML", undefined)).toBe(
    "kv cache venue:ACL",
  );
  expect(setFilter("kv", "venue", "ICML", undefined)).toBe("kv");
});

test("adds a value before an unclosed quotation mark or the end of a long query", () => {
  expect(setFilter('"kv cache', "venue", "ICML", "include")).toBe('venue:ICML "kv cache');
  expect(setFilter("x".repeat(1000), "venue", "ICML", "include")).toMatch(/^venue:ICML x+$/);
});

test("returns the filters of a query in order", () => {
  expect(printClauses(filtersOf("lora year:2023 x -venue:ICML"))).toBe("year:2023 -venue:ICML");
});

test.each(["\uFEFF", "\uFEFFlora", "lora \u00A0\uFEFF"])("removes a filter after blanks: %j", (typed) => {
  const words = (query: string) => printClauses(parseQuery(query).clauses);
  const undone = setFilter(setFilter(typed, "venue", "ICML", "include"), "venue", "ICML", undefined);
  expect(words(undone)).toBe(words(typed));
});

test("adds and removes a filter without changing the rest of any query", () => {
  const others = (query: string) =>
    printClauses(
      parseQuery(query).clauses.filter(
        (clause) => !(clause.type === "filter" && clause.value.toLowerCase() === "icml"),
      ),
    );
  const query = anyText('"', "-", ":", "venue:ICML", "venue:", "a", "year:2023");
  fc.assert(
    fc.property(query, fc.constantFrom("include" as const, "exclude" as const), (typed, state) => {
      const chosen = setFilter(typed, "venue", "ICML", state);
      expect(filterState(chosen, "venue", "ICML")).toBe(state);
      expect(others(chosen)).toBe(others(typed));
      const undone = setFilter(chosen, "venue", "ICML", undefined);
      expect(filterState(undone, "venue", "ICML")).toBeUndefined();
      expect(others(undone)).toBe(others(typed));
    }),
    { numRuns: 2000 },
  );
});
