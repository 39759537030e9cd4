import { expect, test } from "vitest";
import { foldTitle } from "@/lib/text/fold-title";

test("folds different spellings of a title to the same text", () => {
  expect(foldTitle("Nyströmformer: A Nyström-Based Algorithm")).toBe("nystromformeranystrombasedalgorithm");
  expect(foldTitle("LLM.int8(): 8-bit  Matrix")).toBe(foldTitle("LLM int8 8 Bit matrix"));
});

test("keeps numbers and letters of other scripts", () => {
  expect(foldTitle("PanGu-π 2")).toBe("panguπ2");
  expect(foldTitle("量化 方法")).toBe("量化方法");
});
