import * as z from "zod";
import type { FigureFont, TextMark } from "./drawing";

const fontLettersSchema = z.strictObject({
  /** Units of the outlines in the size of the font. */
  unitsPerEm: z.number(),
  /** Width and outline of each letter. The outline is SVG path data with the y axis upward. */
  letters: z.record(z.string(), z.tuple([z.number(), z.string()])),
  /** What two letters in sequence add to their widths. */
  kerning: z.record(z.string(), z.number()),
});

/** Outlines of the letters of a font. */
export type FontLetters = z.infer<typeof fontLettersSchema>;

/** The file of letters that the build writes for saved pictures. */
export const lettersSchema = z.strictObject({
  regular: fontLettersSchema,
  semibold: fontLettersSchema,
  serif: fontLettersSchema,
} satisfies Record<FigureFont, unknown>);

/** Outlines of the letters of all fonts. */
export type Letters = z.infer<typeof lettersSchema>;

/** A text as letters from left to right. */
export interface PlacedText {
  /** Each letter with its position in units of the font. */
  letters: { letter: string; x: number }[];
  /** Size of a unit of the font in the drawing. */
  scale: number;
}

/** Places the letters of a text before, around or after its anchor; undefined if the font lacks one of them. */
export function placeLetters(
  mark: Pick<TextMark, "text" | "size" | "font" | "anchor">,
  letters: Letters,
): PlacedText | undefined {
  const font = letters[mark.font];
  const placed: PlacedText["letters"] = [];
  let width = 0;
  let before = "";
  for (const letter of mark.text) {
    const found = font.letters[letter];
    if (!found) return undefined;
    width += font.kerning[before + letter] ?? 0;
    placed.push({ letter, x: width });
    width += found[0];
    before = letter;
  }
  const shift = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? -width / 2 : -width;
  return {
    letters: placed.map(({ letter, x }) => ({ letter, x: Math.round(x + shift) })),
    scale: mark.size / font.unitsPerEm,
  };
}
