import { expect, test } from "vitest";
import { hasPhrase, isWholeText, itemsWithPhrase } from "@/lib/search/find-phrase";
import { flatten, invert } from "@/lib/search/postings";
import type { IndexedField } from "@/lib/search/search-index";

// 0 is the break between two texts of an item.
const lists = [[1, 2, 3], [2, 1, 3], [1, 0, 2], [], [1, 1, 2]];
const words = flatten(lists);
const field: IndexedField = {
  field: "title",
  words,
  itemsWith: invert(words, 5),
  papersOf: undefined,
};
const find = (...phrase: number[][]) =>
  itemsWithPhrase(
    field,
    phrase.map((choices) => new Set(choices)),
  ).sort();

test("requires adjacent words, in order, in one text", () => {
  expect(find([1], [2])).toEqual([0, 4]);
  expect(find([2], [1])).toEqual([1]);
  expect(find([1], [2], [3])).toEqual([0]);
  expect(find([1], [3])).toEqual([1]);
});

test("accepts a phrase of one word", () => {
  expect(find([3])).toEqual([0, 1]);
});

test("accepts any of several words at a position", () => {
  expect(find([1, 2], [3])).toEqual([0, 1]);
  expect(find([1], [1, 2], [2, 3])).toEqual([0, 4]);
});

test("finds no phrase with an empty position, no words, or a text break", () => {
  expect(find([1], [])).toEqual([]);
  expect(find()).toEqual([]);
  expect(find([1], [0], [2])).toEqual([]);
  expect(hasPhrase(Uint32Array.of(1, 0, 2), [new Set([0])])).toBe(false);
});

test("tells whole texts from parts of them", () => {
  const isWhole = (words: number[], ...phrase: number[]) =>
    isWholeText(
      Uint32Array.from(words),
      phrase.map((choice) => new Set([choice])),
    );
  expect(isWhole([1, 2], 1, 2)).toBe(true);
  expect(isWhole([3, 0, 1, 2], 1, 2)).toBe(true);
  expect(isWhole([1, 2, 0, 3], 1, 2)).toBe(true);
  expect(isWhole([1, 2, 3], 1, 2)).toBe(false);
  expect(isWhole([3, 1, 2], 1, 2)).toBe(false);
  expect(isWhole([], 1)).toBe(false);
});
