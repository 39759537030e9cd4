import { expect, test } from "vitest";
import { parseProcessors } from "@/bench/processors";

test.each([
  ["0-1", [0, 1]],
  ["0-2,7", [0, 1, 2, 7]],
  ["3", [3]],
  ["2,5-6", [2, 5, 6]],
  ["", []],
])("parses the list of processors %j", (list, processors) => {
  expect(parseProcessors(list)).toEqual(processors);
});
