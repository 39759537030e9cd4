import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { knownLetters, letterWidths } from "@/lib/figures/letter-widths";
import { boxesOverlap, fitWidth, textBox, textWidth, wrapWidth } from "@/lib/figures/text-width";

const files = {
  regular: "@fontsource/inter/files/inter-latin-400-normal.woff2",
  semibold: "@fontsource/inter/files/inter-latin-600-normal.woff2",
  serif: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
};

test.each(["regular", "semibold", "serif"] as const)("the widths of letters are those of the font: %s", (name) => {
  const font = fontkit.create(readFileSync(`node_modules/${files[name]}`));
  if (!("glyphForCodePoint" in font)) throw new Error("The file must have one font.");
  const widths = knownLetters.map((letter) => {
    const { advanceWidth } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    return Math.round((advanceWidth / font.unitsPerEm) * 1000);
  });
  expect(widths).toEqual(letterWidths[name]);
});

test("a text that fits stays as it is, and a longer one ends in an ellipsis", () => {
  expect(fitWidth("Stock", 100, 12, "regular")).toBe("Stock");
  const cut = fitWidth("Stock of vegetables", 60, 12, "regular");
  expect(cut).toMatch(/^Stock.*…$/);
  expect(textWidth(cut, 12, "regular")).toBeLessThanOrEqual(60);
});

test("a letter of another alphabet has a width, and a Chinese one that of its size", () => {
  expect(textWidth("汤", 10, "regular")).toBe(10);
  expect(textWidth("Σ", 10, "regular")).toBeGreaterThan(5);
});

test("lines break between words, and the last one is cut", () => {
  const lines = wrapWidth("Stock of vegetables and of bones", 70, 12, "regular", 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(wrapWidth("Stock", 70, 12, "regular")).toEqual(["Stock"]);
});

test("the box of a text depends on its anchor and rotation", () => {
  const mark = { x: 50, y: 50, text: "Stock", size: 10, font: "regular", anchor: "end" } as const;
  expect(textBox(mark).x + textBox(mark).width).toBeCloseTo(50);
  const turned = textBox({ ...mark, rotation: -90 });
  expect(turned.height).toBeCloseTo(textWidth("Stock", 10, "regular"));
  expect(boxesOverlap(textBox(mark), { x: 60, y: 40, width: 10, height: 10 })).toBe(false);
});
