import { expect, test } from "vitest";
import { replaceRows } from "../../faults/reliability-file";

test("replaces the rows of the parts that ran, in the order of the parts", () => {
  const first = replaceRows("", ["| bodies | crashes | 5 | 0 | | 1 |", "| requests | stops | 9 | 0 | | |"]);
  expect(first.split("\n").filter((line) => /^\| [a-z]/.test(line))).toEqual([
    "| requests | stops | 9 | 0 | | |",
    "| bodies | crashes | 5 | 0 | | 1 |",
  ]);
  const second = replaceRows(first, ["| bodies | crashes | 6 | 0 | | 2 |"]);
  expect(second).toBe(first.replace("5 | 0 | | 1", "6 | 0 | | 2"));
});
