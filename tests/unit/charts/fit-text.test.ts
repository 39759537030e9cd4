import { expect, test } from "vitest";
import { fitText, wrapText } from "@/lib/charts/fit-text";

// At a font size of 10, a letter has an average width of 5.4 pixels, so 10 letters fit into 54 pixels.

test("keeps a text that fits", () => {
  expect(fitText("Ten letter", 54, 10)).toBe("Ten letter");
});

test("cuts a text that is too wide, without a space before the ellipsis", () => {
  expect(fitText("Quantization", 54, 10)).toBe("Quantizat…");
  expect(fitText("Low-rank approximation", 54, 10)).toBe("Low-rank…");
});

test("counts the wider letters of East Asian scripts", () => {
  expect(fitText("预训练数据选择", 70, 10)).toBe("预训练数据选择");
  expect(fitText("预训练数据选择", 50, 10)).toBe("预训练数…");
  expect(fitText("KV缓存", 31, 10)).toBe("KV缓存");
});

test("breaks a text between words, and cuts the last line", () => {
  expect(wrapText("KV-cache quantization", 65, 10, 2)).toEqual(["KV-cache", "quantization"]);
  expect(wrapText("One two", 54, 10, 2)).toEqual(["One two"]);
  expect(wrapText("Weight and activation co-quantization", 54, 10, 2)).toEqual(["Weight and", "activatio…"]);
});

test("does not split an emoji", () => {
  expect(fitText("Quantize🙂🙂🙂", 54, 10)).toBe("Quantize…");
});
