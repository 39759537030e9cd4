import { expect, test } from "vitest";
import { parseProcessors } from "@/bench/processors";

test.each([
  ["0-1", [0, 1]],
  ["0-2,7", [0, 1, 2, 7]],
  ["3", [3]],
  ["2,5-6", [2, 5, 6]],
  ["", []],
])("the list of processors %j is read", (list, processors) => {
  expect(parseProcessors(list)).toEqual(processors);
});
