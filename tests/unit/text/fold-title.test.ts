import { expect, test } from "vitest";
import { foldTitle } from "@/lib/text/fold-title";

test("spellings of one title fold to the same", () => {
  expect(foldTitle("Nyströmformer: A Nyström-Based Algorithm")).toBe("nystromformeranystrombasedalgorithm");
  expect(foldTitle("LLM.int8(): 8-bit  Matrix")).toBe(foldTitle("LLM int8 8 Bit matrix"));
});

test("letters of other scripts and numbers count", () => {
  expect(foldTitle("PanGu-π 2")).toBe("panguπ2");
  expect(foldTitle("量化 方法")).toBe("量化方法");
});
