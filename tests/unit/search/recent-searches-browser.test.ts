import { afterEach, expect, test, vi } from "vitest";
import { readRecentSearches, rememberSearch } from "@/lib/search/recent-searches-browser";

/** Web storage in memory. */
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

test("returns the latest search first, without duplicates and surrounding spaces", () => {
  stubStorage();
  for (const query of ["lora", " kv cache ", "lora"]) rememberSearch(query);
  expect(readRecentSearches()).toEqual(["lora", "kv cache"]);
});

test("keeps eight searches, truncates long ones and ignores empty ones", () => {
  stubStorage();
  for (let index = 0; index < 12; index++) rememberSearch(`search ${index}`);
  rememberSearch("  ");
  expect(readRecentSearches()).toHaveLength(8);
  expect(readRecentSearches()[0]).toBe("search 11");
  rememberSearch("x".repeat(500));
  expect(readRecentSearches()[0]).toHaveLength(200);
});

test("truncates a search between characters", () => {
  stubStorage();
  rememberSearch(`${"x".repeat(199)}🙂 and more`);
  expect(readRecentSearches()).toEqual(["x".repeat(199)]);
  rememberSearch(`${"y".repeat(198)}🙂 and more`);
  expect(readRecentSearches()[0]).toBe(`${"y".repeat(198)}🙂`);
  rememberSearch(`half \uD83D of an emoji`);
  expect(readRecentSearches()[0]).toBe("half \uFFFD of an emoji");
});

test("drops stored searches that cannot be typed", () => {
  const stored = ["half \uD83D of an emoji", "x".repeat(1000), " ", "lora"];
  stubStorage({ "recent-searches": JSON.stringify(stored) });
  expect(readRecentSearches()).toEqual(["lora"]);
});

test.each(["", "{", "{}", "null", "7"])("ignores the stored value %j", (stored) => {
  stubStorage({ "recent-searches": stored });
  expect(readRecentSearches()).toEqual([]);
});

test("drops other values in the stored list", () => {
  stubStorage({ "recent-searches": '["lora", 7, null, "gptq"]' });
  expect(readRecentSearches()).toEqual(["lora", "gptq"]);
});

test("does nothing if the browser blocks storage", () => {
  const refuse = () => {
    throw new Error("Access is denied.");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
  expect(() => rememberSearch("lora")).not.toThrow();
  expect(readRecentSearches()).toEqual([]);
});
