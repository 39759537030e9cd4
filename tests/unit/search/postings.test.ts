import fc from "fast-check";
import { expect, test } from "vitest";
import { flatten, invert, listAt } from "@/lib/search/postings";

test("writes and reads lists", () => {
  const flat = flatten([[3, 1], [], [4]]);
  expect([...flat.offsets]).toEqual([0, 2, 2, 3]);
  expect([...flat.values]).toEqual([3, 1, 4]);
  expect([0, 1, 2].map((index) => [...listAt(flat, index)])).toEqual([[3, 1], [], [4]]);
});

test("returns the items of each key once", () => {
  const postings = invert(flatten([[2, 0, 2], [], [0], [2, 1, 2]]), 4);
  expect([0, 1, 2, 3, 4].map((key) => [...postings.of(key)])).toEqual([[0, 2], [3], [0, 3], [], []]);
});

test("inverts lists like a map", () => {
  const keyCount = 6;
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(keyCount - 1), { maxLength: 8 }), { maxLength: 12 }), (lists) => {
      const expected = new Map<number, number[]>();
      for (const [item, keys] of lists.entries()) {
        for (const key of new Set(keys)) expected.set(key, [...(expected.get(key) ?? []), item]);
      }
      const postings = invert(flatten(lists), keyCount);
      for (let key = 0; key < keyCount; key++) expect([...postings.of(key)]).toEqual(expected.get(key) ?? []);
    }),
  );
});
