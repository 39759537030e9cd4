import { escapeHtml } from "../text/escape-html";
import { type Drawing, type Mark, round, type TextMark } from "./drawing";
import type { FigureTheme } from "./figure-options";
import { type Letters, type PlacedText, placeLetters } from "./letters";
import { toHex } from "./palette";

/** A saved picture. */
export interface FigureFile {
  svg: string;
  /** Texts with letters that the fonts lack. They stay texts, and each program shows them in a font of its own. */
  unoutlined: string[];
}

/**
 * Writes a drawing as an SVG file. Its texts are outlines, so that it looks the same everywhere: each letter is defined
 * once and used in its places.
 */
export function writeFigureSvg(drawing: Drawing, theme: FigureTheme, letters: Letters): FigureFile {
  const { width, height, title, description, marks } = drawing;
  const unoutlined: string[] = [];
  const outlines = new Map<string, string>();
  const parts = marks.map((mark) => {
    const paint = paintOf(mark, theme);
    if (mark.kind !== "text") return writeMark(mark, paint);
    const placed = placeLetters(mark, letters);
    if (placed) return writeLetters(mark, placed, { paint, letters, outlines });
    unoutlined.push(mark.text);
    return `<text ${positionOf(mark)} ${paint}>${escapeHtml(mark.text)}</text>`;
  });
  const size = `width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}"`;
  const xmlns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const svg = [
    `<svg ${xmlns} ${size} role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeHtml(title)}</title>`,
    `<desc id="desc">${escapeHtml(description)}</desc>`,
    "<defs>",
    ...[...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`),
    "</defs>",
    ...parts,
    "</svg>",
    "",
  ].join("\n");
  return { svg, unoutlined };
}

/** Writes a text as uses of its letters, and adds their outlines by id. */
function writeLetters(
  { x, y, font, rotation }: TextMark,
  placed: PlacedText,
  { paint, letters, outlines }: { paint: string; letters: Letters; outlines: Map<string, string> },
): string {
  const uses = placed.letters.flatMap(({ letter, x: at }) => {
    const [, d] = letters[font].letters[letter] ?? [];
    if (!d) return [];
    const id = `${font}-${letter.codePointAt(0)?.toString(16)}`;
    outlines.set(id, d);
    return `<use xlink:href="#${id}" x="${at}"/>`;
  });
  const scale = Number(placed.scale.toPrecision(5));
  const turn = rotation === undefined ? "" : ` rotate(${rotation})`;
  // Outlines have the y axis upward.
  return `<g transform="translate(${round(x)} ${round(y)})${turn} scale(${scale} ${-scale})" ${paint}>${uses.join("")}</g>`;
}

function paintOf(mark: Mark, theme: FigureTheme): string {
  const hex = toHex(theme, mark.tone, mark.color);
  const opacity = mark.opacity === undefined ? "" : ` opacity="${mark.opacity}"`;
  const isStroke = mark.kind === "line" || (mark.kind === "circle" && mark.isRing);
  return (isStroke ? `fill="none" stroke="${hex}"` : `fill="${hex}"`) + opacity;
}

function writeMark(mark: Exclude<Mark, TextMark>, paint: string): string {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius = 0 } = mark;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius > 0 ? ` rx="${radius}"` : ""} ${paint}/>`;
    }
    case "line":
      return `<path d="${mark.d}" stroke-width="${mark.width}"${mark.dash ? ` stroke-dasharray="${mark.dash}"` : ""} ${paint}/>`;
    case "area":
      return `<path d="${mark.d}" ${paint}/>`;
    case "circle":
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"${mark.isRing ? ' stroke-width="2"' : ""} ${paint}/>`;
  }
}

function positionOf(mark: TextMark): string {
  const { x, y, size, font, anchor } = mark;
  const family = font === "serif" ? "Source Serif 4, serif" : "Inter, sans-serif";
  const weight = font === "regular" ? 400 : 600;
  return `x="${x}" y="${y}" font-family="${family}" font-weight="${weight}" font-size="${size}" text-anchor="${anchor}"${rotationOf(mark)}`;
}

function rotationOf({ x, y, rotation }: TextMark): string {
  return rotation === undefined ? "" : ` transform="rotate(${rotation} ${round(x)} ${round(y)})"`;
}
