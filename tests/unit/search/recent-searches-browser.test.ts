import { afterEach, expect, test, vi } from "vitest";
import { readRecentSearches, rememberSearch } from "@/lib/search/recent-searches-browser";

/** Storage as browsers have it, in memory. */
function stubStorage(stored: Record<string, string> = {}) {
  const items = new Map(Object.entries(stored));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the latest search comes first, each once, without blanks around it", () => {
  stubStorage();
  for (const query of ["lora", " kv cache ", "lora"]) rememberSearch(query);
  expect(readRecentSearches()).toEqual(["lora", "kv cache"]);
});

test("eight are kept, and of a very long one the beginning; nothing is no search", () => {
  stubStorage();
  for (let place = 0; place < 12; place++) rememberSearch(`search ${place}`);
  rememberSearch("  ");
  expect(readRecentSearches()).toHaveLength(8);
  expect(readRecentSearches()[0]).toBe("search 11");
  rememberSearch("x".repeat(500));
  expect(readRecentSearches()[0]).toHaveLength(200);
});

test("a search is cut between characters, never within one", () => {
  stubStorage();
  rememberSearch(`${"x".repeat(199)}🙂 and more`);
  expect(readRecentSearches()).toEqual([`${"x".repeat(199)}🙂`]);
  rememberSearch(`half \uD83D of an emoji`);
  expect(readRecentSearches()[0]).toBe("half \uFFFD of an emoji");
});

test("searches in storage that nobody can have typed are dropped", () => {
  const stored = ["half \uD83D of an emoji", "x".repeat(1000), " ", "lora"];
  stubStorage({ "recent-searches": JSON.stringify(stored) });
  expect(readRecentSearches()).toEqual(["lora"]);
});

test.each(["", "{", "{}", "null", "7"])("%j in storage is no search", (stored) => {
  stubStorage({ "recent-searches": stored });
  expect(readRecentSearches()).toEqual([]);
});

test("what else stands in the list is left out", () => {
  stubStorage({ "recent-searches": '["lora", 7, null, "gptq"]' });
  expect(readRecentSearches()).toEqual(["lora", "gptq"]);
});

test("a browser that blocks storage remembers nothing, and nothing breaks", () => {
  const refuse = () => {
    throw new Error("Access is denied.");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
  expect(() => rememberSearch("lora")).not.toThrow();
  expect(readRecentSearches()).toEqual([]);
});
