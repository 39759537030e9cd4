import { expect, test } from "vitest";
import { fitText, wrapText } from "@/lib/charts/fit-text";

// At a font size of 10 a letter takes 5.4 pixels on average: 54 pixels hold 10 letters.

test("a text that fits stays as it is", () => {
  expect(fitText("Ten letter", 54, 10)).toBe("Ten letter");
});

test("a text that is too wide is cut, with no blank before the ellipsis", () => {
  expect(fitText("Quantization", 54, 10)).toBe("Quantizat…");
  expect(fitText("Low-rank approximation", 54, 10)).toBe("Low-rank…");
});

test("a text is broken between words, and what does not fit the last line is cut", () => {
  expect(wrapText("KV-cache quantization", 65, 10, 2)).toEqual(["KV-cache", "quantization"]);
  expect(wrapText("One two", 54, 10, 2)).toEqual(["One two"]);
  expect(wrapText("Weight and activation co-quantization", 54, 10, 2)).toEqual(["Weight and", "activatio…"]);
});
