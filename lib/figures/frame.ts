import { type Area, type Drawing, line, type Mark, text } from "./drawing";
import type { FigureCredit } from "./figure-data";
import type { FigureShape } from "./figure-options";
import { fitWidth, textWidth, wrapWidth } from "./text-width";

/** Sizes of a shape. */
export interface ShapeSizes {
  width: number;
  /** Undefined for a picture that is as high as its content. */
  height: number | undefined;
  margin: number;
  title: number;
  subtitle: number;
  credit: number;
  /** Usual size of labels, and the smallest one. */
  label: number;
  smallLabel: number;
}

/** Sizes of each shape, in units that are pixels of the saved SVG. */
const shapeSizes: Readonly<Record<FigureShape, ShapeSizes>> = {
  wide: { width: 1280, height: 720, margin: 44, title: 31, subtitle: 17, credit: 12.5, label: 15, smallLabel: 12 },
  square: { width: 1000, height: 1000, margin: 44, title: 32, subtitle: 17.5, credit: 13, label: 16, smallLabel: 12 },
  column: {
    width: 360,
    height: undefined,
    margin: 14,
    title: 19,
    subtitle: 11.5,
    credit: 9,
    label: 11.5,
    smallLabel: 9.5,
  },
};

/** The part of a picture between its head and its credits. */
export interface Body {
  /** Its height is undefined if it is as high as its content. */
  area: Omit<Area, "height"> & { height: number | undefined };
  sizes: ShapeSizes;
}

/** What a figure draws into the body. */
export interface BodyDrawing {
  marks: Mark[];
  height: number;
  /** What the picture leaves out, for a line above the credits. */
  note?: string | undefined;
}

/** Draws a picture: title, subtitle, body and credits. */
export function drawFrame(
  spec: { shape: FigureShape; title: string; subtitle: string; description: string; credit: FigureCredit },
  drawBody: (body: Body) => BodyDrawing,
): Drawing {
  const { shape, title, subtitle, description, credit } = spec;
  const sizes = shapeSizes[shape];
  const { width, margin } = sizes;
  const inner = width - 2 * margin;
  const marks: Mark[] = [];
  let y = margin * 0.8;
  const write = (lines: string[], size: number, leading: number, rest: Parameters<typeof text>[4]) => {
    for (const value of lines) {
      y += size * leading;
      marks.push(text(margin, y, value, size, rest));
    }
  };
  write(wrapWidth(title, inner, sizes.title, "serif", 2), sizes.title, 1.12, { font: "serif" });
  y += sizes.subtitle * 0.35;
  write(wrapWidth(subtitle, inner, sizes.subtitle, "regular", 4), sizes.subtitle, 1.35, { tone: "muted" });
  const top = y + margin * (shape === "column" ? 1 : 0.55);

  const creditLines = creditLinesOf(credit, inner, sizes.credit);
  const lineHeight = sizes.credit * 1.45;
  const creditHeight = creditLines.length * lineHeight + margin * 0.35;
  const noteHeight = lineHeight * 1.6;
  const height = sizes.height && sizes.height - margin * 0.6 - creditHeight - noteHeight - top;
  const body = drawBody({ area: { x: margin, y: top, width: inner, height }, sizes });
  y = height === undefined ? top + body.height + margin * 0.5 : top + height;
  if (height === undefined) {
    const note = body.note === undefined ? [] : wrapWidth(body.note, inner, sizes.credit, "regular");
    write(note, sizes.credit, 1.45, { tone: "muted" });
  } else {
    const fitted = fitWidth(body.note ?? "", inner, sizes.credit, "regular");
    if (body.note !== undefined) marks.push(text(margin, y + lineHeight, fitted, sizes.credit, { tone: "muted" }));
    y += noteHeight;
  }
  y += margin * 0.35;
  marks.push(line([margin, y], [width - margin, y]));
  y += sizes.credit * 0.25;
  write(creditLines, sizes.credit, 1.45, { tone: "muted" });
  const total = sizes.height ?? Math.ceil(y + margin * 0.8);
  const background: Mark = { kind: "rect", x: 0, y: 0, width, height: total, tone: "surface" };
  return { width, height: total, title, description, marks: [background, ...marks, ...body.marks] };
}

const days = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Returns the credits in lines of a width: source, then license, date and address. */
function creditLinesOf({ source, license, date, address }: FigureCredit, width: number, size: number): string[] {
  const terms = `${license} · ${days.format(new Date(date))}`;
  const shown = address.replace(/^https?:\/\//, "");
  const joined = `${terms} · ${shown}`;
  return [
    ...wrapWidth(`Source: ${source}`, width, size, "regular"),
    ...(textWidth(joined, size, "regular") <= width ? [joined] : [terms, ...wrapAddress(shown, width, size)]),
  ];
}

/** Breaks an address after its punctuation into lines of a width. */
function wrapAddress(address: string, width: number, size: number): string[] {
  const lines = [""];
  for (const part of address.split(/(?<=[/?&,-])/)) {
    const last = lines.at(-1) ?? "";
    if (last === "" || textWidth(last + part, size, "regular") <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}
