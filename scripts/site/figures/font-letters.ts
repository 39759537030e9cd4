import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import type { FigureFont } from "@/lib/figures/drawing";
import type { FontLetters, Letters } from "@/lib/figures/letters";

/** Parts of the fonts by alphabet, in the order in which they are searched. */
const subsets = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];

/**
 * Files of the fonts. Inter comes in static weights, because fontkit cannot set the weight of a variable font in WOFF2.
 * They have the same outlines as the variable font of the pages.
 */
const filesOf: Readonly<Record<FigureFont, (subset: string) => string>> = {
  regular: (subset) => `node_modules/@fontsource/inter/files/inter-${subset}-400-normal.woff2`,
  semibold: (subset) => `node_modules/@fontsource/inter/files/inter-${subset}-600-normal.woff2`,
  serif: (subset) => `node_modules/@fontsource/source-serif-4/files/source-serif-4-${subset}-600-normal.woff2`,
};

/** Printable ASCII, which figures use in numbers and their own texts. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/** Returns the outlines of all letters in the texts that the fonts have, and the kerning of the pairs in them. */
export function fontLetters(texts: readonly string[]): Letters {
  const letters = new Set([ascii, ...texts].join(""));
  const pairs = new Set(texts.flatMap(pairsOf));
  return {
    regular: readFont("regular", letters, pairs),
    semibold: readFont("semibold", letters, pairs),
    serif: readFont("serif", letters, pairs),
  };
}

function pairsOf(value: string): string[] {
  const letters = [...value];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function readFont(name: FigureFont, wanted: ReadonlySet<string>, pairs: ReadonlySet<string>): FontLetters {
  const result: FontLetters = { unitsPerEm: 0, letters: {}, kerning: {} };
  for (const subset of subsets) {
    const font = openFont(filesOf[name](subset));
    result.unitsPerEm ||= font.unitsPerEm;
    const isNew = (letter: string) => !result.letters[letter] && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    const own = new Set([...wanted].filter(isNew));
    for (const letter of own) {
      const { advanceWidth, path } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      result.letters[letter] = [advanceWidth, path.toSVG().replace(/(\d),/g, "$1 ")];
    }
    for (const pair of pairs) {
      const [first = "", second = ""] = pair;
      if (!own.has(first) || !own.has(second)) continue;
      const width = (result.letters[first]?.[0] ?? 0) + (result.letters[second]?.[0] ?? 0);
      const kerning = Math.round(font.layout(pair).advanceWidth - width);
      if (kerning !== 0) result.kerning[pair] = kerning;
    }
  }
  return result;
}

function openFont(path: string): fontkit.Font {
  const font = fontkit.create(readFileSync(path));
  if (!("layout" in font)) throw new Error(`${path} has several fonts. Name a file with one font.`);
  return font;
}
