import { ellipsize } from "../text/cut-text";
import type { Area, FigureFont, TextMark } from "./drawing";
import { knownLetters, letterWidths } from "./letter-widths";

const positions = new Map(knownLetters.map((letter, index) => [letter, index]));
/** Share of a text's size above and below its baseline. */
const ascent = 0.76;
const descent = 0.22;
/** Widths of letters that are not in the table: those of other alphabets, and those of Chinese, Japanese and Korean. */
const otherWidth = 0.66;
const wideLetter = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** Returns the width of a text at a size, without kerning. */
export function textWidth(value: string, size: number, font: FigureFont): number {
  let sum = 0;
  for (const letter of value) {
    const width = letterWidths[font][positions.get(letter) ?? -1];
    sum += width === undefined ? (wideLetter.test(letter) ? 1 : otherWidth) : width / 1000;
  }
  return sum * size;
}

/** Cuts a text to a width. A text that fits stays as it is. */
export function fitWidth(value: string, width: number, size: number, font: FigureFont): string {
  if (textWidth(value, size, font) <= width) return value;
  for (let length = value.length - 1; length > 1; length--) {
    const cut = ellipsize(value, length);
    if (textWidth(cut, size, font) <= width) return cut;
  }
  return "…";
}

/** Breaks a text between words into lines of a width. The last of `maxLines` lines is cut if needed. */
export function wrapWidth(value: string, width: number, size: number, font: FigureFont, maxLines = 99): string[] {
  const lines: string[] = [];
  for (const word of value.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (lines.length === maxLines || textWidth(joined, size, font) <= width))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((part) => fitWidth(part, width, size, font));
}

/** Returns the box of a text, also if it is rotated. */
export function textBox(mark: Pick<TextMark, "x" | "y" | "text" | "size" | "font" | "anchor" | "rotation">): Area {
  const width = textWidth(mark.text, mark.size, mark.font);
  const left = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? -width / 2 : -width;
  const angle = ((mark.rotation ?? 0) * Math.PI) / 180;
  const corners = [left, left + width].flatMap((x) =>
    [-ascent * mark.size, descent * mark.size].map((y) => [
      mark.x + x * Math.cos(angle) - y * Math.sin(angle),
      mark.y + x * Math.sin(angle) + y * Math.cos(angle),
    ]),
  );
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether two boxes overlap. Boxes that only touch do not. */
export function boxesOverlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
