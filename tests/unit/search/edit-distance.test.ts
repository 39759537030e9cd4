import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "@/lib/search/edit-distance";

const far = 99;

test.each([
  ["cache", "cache", 0],
  ["cahe", "cache", 1],
  ["cacche", "cache", 1],
  ["cachi", "cache", 1],
  ["cahce", "cache", 1],
  ["exprets", "experts", 1],
  ["acb", "cab", 1],
  ["ca", "abc", 3],
  ["", "abc", 3],
  ["abc", "", 3],
])("the distance from %j to %j is %i", (typed, word, distance) => {
  expect(editDistance(typed, word, far)).toBe(distance);
});

test("returns one more than the limit for distances above it", () => {
  expect(editDistance("kitten", "sitting", 2)).toBe(3);
  expect(editDistance("kitten", "sitting", 3)).toBe(3);
  expect(editDistance("abc", "abcdefgh", 1)).toBe(2);
  expect(editDistance("abcdefgh", "abc", 1)).toBe(2);
});

test("compares with the nearest prefix if asked to", () => {
  expect(editDistance("quantiz", "quantization", 2)).toBe(3);
  expect(editDistance("quantiz", "quantization", 2, true)).toBe(0);
  expect(editDistance("qauntiz", "quantization", 2, true)).toBe(1);
  expect(editDistance("", "abc", 2, true)).toBe(0);
  expect(editDistance("abcd", "a", 2, true)).toBe(3);
});

/**
 * The textbook algorithm for optimal string alignment, without a limit (https://doi.org/10.1145/375360.375365, 2.2).
 */
function fullMatrix(a: string, b: string): number[][] {
  const rows: number[][] = [];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= a.length; row++) {
    const cells: number[] = [];
    rows.push(cells);
    for (let column = 0; column <= b.length; column++) {
      if (row === 0 || column === 0) {
        cells.push(row + column);
        continue;
      }
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      cells.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + cost,
          isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return rows;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });

test("agrees with the textbook algorithm up to the limit", () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (typed, full, limit) => {
      const last = fullMatrix(typed, full).at(-1) ?? [];
      expect(editDistance(typed, full, limit)).toBe(Math.min(last.at(-1) ?? 0, limit + 1));
      expect(editDistance(typed, full, limit, true)).toBe(Math.min(...last, limit + 1));
    }),
    { numRuns: 1000 },
  );
});

test("is 0 only for equal words, symmetric, and within the bounds of the lengths", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, far);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(b, a, far)).toBe(distance);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test("is 1 after one edit", () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom("a", "b", "c"), (left, right, letter) => {
      expect(editDistance(left + letter + right, left + right, far)).toBe(1);
      expect(editDistance(`${left}${letter}x${right}`, `${left}x${letter}${right}`, far)).toBe(1);
    }),
  );
});
