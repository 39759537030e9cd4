import { expect, test } from "vitest";
import { readSearchRequest, requestFor, writeSearchRequest } from "@/lib/search/search-request";

const read = (address: string) => readSearchRequest(new URLSearchParams(address));

test("reads an empty address as a request for all papers", () => {
  expect(read("")).toEqual({ q: "", sort: "relevance", show: 30 });
  expect(read("")).toEqual(requestFor(""));
});

test("writes query, sort order and number of papers to the address", () => {
  expect(read("?q=kv+cache&sort=newest&show=60")).toEqual({ q: "kv cache", sort: "newest", show: 60 });
});

test.each(["sort=best", "show=0", "show=-1", "show=1.5", "show=many", "show=", "show=100000"])(
  "%s cannot be read and has its default",
  (parameter) => {
    expect(read(parameter)).toEqual(requestFor(""));
  },
);

test("does not write defaults", () => {
  expect(writeSearchRequest(requestFor(""))).toBe("");
  expect(writeSearchRequest(requestFor("  "))).toBe("");
  expect(writeSearchRequest(requestFor("a"))).toBe("?q=a");
});

test("reads what it writes", () => {
  const request = { q: 'venue:ICML -"a & b" 量化', sort: "title", show: 90 } as const;
  expect(read(writeSearchRequest(request))).toEqual(request);
});
