import { expect, test } from "vitest";
import { toId } from "@/lib/search/to-id";

test.each([
  ["LLM.int8()", "llm-int8"],
  ["8_bit  ½", "8-bit-1-2"],
  ["Nyströmformer", "nystromformer"],
  ["∞-Bench", "infinity-bench"],
  ["量化", ""],
])("converts %s to %j", (text, id) => {
  expect(toId(text)).toBe(id);
});
