import { afterEach, expect, test, vi } from "vitest";
import { savedSearchLimits } from "@/lib/search/saved-search-limits";
import {
  deleteSavedSearch,
  readSavedSearches,
  savedSearchesKey,
  saveSearch,
} from "@/lib/search/saved-searches-browser";

/** Web storage in memory. */
function stubStorage(stored?: string) {
  const items = new Map(stored === undefined ? [] : [[savedSearchesKey, stored]]);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  return items;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("saves searches, latest first, and updates the papers of one that is saved", () => {
  const items = stubStorage();
  expect(saveSearch("kv cache", ["a"])).toBe(true);
  expect(saveSearch(" lora ", [])).toBe(true);
  expect(saveSearch("kv cache", ["a", "b"])).toBe(true);
  expect(readSavedSearches()).toEqual([
    { q: "lora", ids: [] },
    { q: "kv cache", ids: ["a", "b"] },
  ]);
  deleteSavedSearch("lora");
  deleteSavedSearch("kv cache");
  expect(items.size).toBe(0);
});

test("saves a limited number of searches, and says if one is not saved", () => {
  stubStorage();
  for (let index = 0; index < savedSearchLimits.searches; index++) expect(saveSearch(`search ${index}`, [])).toBe(true);
  expect(saveSearch("one more", [])).toBe(false);
  expect(saveSearch("search 3", ["a"])).toBe(true);
  expect(readSavedSearches()).toHaveLength(savedSearchLimits.searches);
});

test.each(["", "null", "7", '["lora"]', '[{"q": "", "ids": []}]', '[{"q": "lora", "ids": [7]}]', "[{"])(
  "ignores the stored value %s",
  (stored) => {
    stubStorage(stored);
    expect(readSavedSearches()).toEqual([]);
    expect(saveSearch("lora", [])).toBe(true);
    expect(readSavedSearches()).toEqual([{ q: "lora", ids: [] }]);
  },
);

test("has no searches and saves none if storage is blocked", () => {
  vi.stubGlobal("localStorage", null);
  expect(readSavedSearches()).toEqual([]);
  expect(saveSearch("lora", [])).toBe(false);
});
