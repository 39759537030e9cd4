import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { text } from "@/lib/figures/drawing";
import type { FigureShape } from "@/lib/figures/figure-options";
import { writeFigureSvg } from "@/lib/figures/figure-svg";
import { drawnOptions, figures } from "@/lib/figures/figures";
import { heatSteps } from "@/lib/figures/heat-cells";
import { lettersSchema, placeLetters } from "@/lib/figures/letters";
import { toHex } from "@/lib/figures/palette";
import { fontLetters } from "@/scripts/site/figures/font-letters";
import { largeFigureData } from "./figure-samples";

const data = largeFigureData();
const letters = fontLetters(["AV", "Σ “” –’…×·", data.credit.source]);

function drawingOf(shape: FigureShape = "wide") {
  return figures.techniques.draw(data, drawnOptions("techniques", data, { topics: [] }, shape));
}

test("a saved picture has title and description, and no text elements", () => {
  const { svg, unoutlined } = writeFigureSvg(drawingOf(), "light", letters);
  expect(unoutlined).toEqual([]);
  const { svg: root } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(svg);
  expect(root.title["#text"]).toBe("Topics and techniques");
  expect(root.desc["#text"]).toMatch(/^A matrix of 9 topics and 70 techniques\./);
  expect(root).toMatchObject({ width: "1280", height: "720", viewBox: "0 0 1280 720" });
  expect(svg).not.toMatch(/<text|<a |style=|class=|font-family/);
});

test("the file of letters has the shape that pages expect", () => {
  expect(lettersSchema.parse(JSON.parse(JSON.stringify(letters)))).toEqual(letters);
});

test("every letter that a picture uses is defined", () => {
  const { svg } = writeFigureSvg(drawingOf("column"), "dark", letters);
  const used = new Set([...svg.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id));
  const defined = new Set([...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((id) => !defined.has(id))).toEqual([]);
});

test("a text is placed by its anchor, and letters are kerned", () => {
  const place = (anchor: "start" | "end") => placeLetters({ text: "AV", size: 10, font: "regular", anchor }, letters);
  expect(place("start")?.letters[0]).toEqual({ letter: "A", x: 0 });
  const { letters: glyphs, kerning } = letters.regular;
  const second = (glyphs.A?.[0] ?? 0) + (kerning.AV ?? 0);
  expect(kerning.AV).toBeLessThan(0);
  expect(place("start")?.letters[1]?.x).toBe(second);
  expect(place("end")?.letters[0]?.x).toBe(-second - (glyphs.V?.[0] ?? 0));
});

test("letters of other alphabets come from the same fonts", () => {
  const drawing = { ...drawingOf(), marks: [text(0, 10, "PanGu-Σ", 12)] };
  expect(writeFigureSvg(drawing, "light", letters).unoutlined).toEqual([]);
});

test("a text with letters that the fonts lack stays text, escaped, and is named", () => {
  const drawing = { ...drawingOf(), marks: [text(1, 10, "汤 <&>", 12), text(1, 30, "Stock", 12)] };
  const { svg, unoutlined } = writeFigureSvg(drawing, "light", letters);
  expect(unoutlined).toEqual(["汤 <&>"]);
  expect(svg).toContain(">汤 &lt;&amp;&gt;</text>");
  expect(svg.match(/<text/g)).toHaveLength(1);
});

const themes = ["light", "dark"] as const;
const colors = ["indigo", "teal", "amber", "rose", "sky", "green"] as const;

test.each(themes.flatMap((theme) => colors.map((color) => ({ theme, color }))))(
  "numbers in cells have enough contrast: $theme, $color",
  ({ theme, color }) => {
    for (const { opacity, tone } of heatSteps) {
      const cell = mix(toHex(theme, "branch-bar", color), toHex(theme, "surface"), opacity);
      expect(contrast(channels(toHex(theme, tone)), cell)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of ["surface", "branch-mid"] as const)
      expect(
        contrast(channels(toHex(theme, "branch", color)), channels(toHex(theme, ground, color))),
      ).toBeGreaterThanOrEqual(4.5);
  },
);

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function mix(top: string, below: string, opacity: number): number[] {
  const under = channels(below);
  return channels(top).map((value, index) => value * opacity + (under[index] ?? 0) * (1 - opacity));
}

/** Contrast by WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(a: number[], b: number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
