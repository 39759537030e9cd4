import { type TextMark, text } from "./drawing";
import { textWidth, wrapWidth } from "./text-width";

/** Share of the size of text that labels on two lines have. */
const smaller = 0.86;

/** Draws the label of a row around its middle: on one line, or smaller on two lines if it is long and the row is high. */
export function rowLabel(
  value: string,
  at: { x: number; middle: number; width: number; rowHeight: number },
  size: number,
  rest: Parameters<typeof text>[4] = {},
): TextMark[] {
  const isLong = textWidth(value, size, "regular") > at.width;
  const lineSize = isLong && at.rowHeight >= size * smaller * 2.1 ? size * smaller : size;
  const lines = wrapWidth(value, at.width, lineSize, "regular", lineSize < size ? 2 : 1);
  const first = at.middle + lineSize * (0.36 - (lines.length - 1) * 0.52);
  return lines.map((line, index) => text(at.x, first + index * lineSize * 1.04, line, lineSize, rest));
}
