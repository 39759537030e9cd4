import type { BranchColor } from "../content/schema/topic";

/** A font of the figures: the text font in two weights, and the title font. */
export type FigureFont = "regular" | "semibold" | "serif";

/** What a color is for. Those of a branch need its color. */
export type Tone = "surface" | "sunken" | "line" | "ink" | "muted" | "accent" | BranchTone;
/** A shade of the color of a branch, as in `app/globals.css`. */
export type BranchTone = "branch" | "branch-soft" | "branch-mid" | "branch-bar";

/** Properties that all marks have. */
interface MarkBase {
  tone: Tone;
  /** Color of the branch, for tones of a branch. */
  color?: BranchColor | undefined;
  /** Opacity from 0 to 1. */
  opacity?: number | undefined;
}

/** A filled rectangle. */
export interface RectMark extends MarkBase {
  kind: "rect";
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  /** Address that the mark links to on the page, and what the link says. */
  link?: { href: string; label: string } | undefined;
}

/** A stroked path. */
export interface LineMark extends MarkBase {
  kind: "line";
  d: string;
  width: number;
  /** Lengths of dashes and gaps, as in SVG. */
  dash?: string;
}

/** A filled path. */
export interface AreaMark extends MarkBase {
  kind: "area";
  d: string;
}

/** A filled circle, or a ring. */
export interface CircleMark extends MarkBase {
  kind: "circle";
  x: number;
  y: number;
  radius: number;
  isRing?: boolean;
}

/** A line of text. */
export interface TextMark extends MarkBase {
  kind: "text";
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  size: number;
  font: FigureFont;
  anchor: TextAnchor;
  /** Clockwise rotation around the start of the baseline, in degrees. */
  rotation?: number;
}

/** The part of a text that is at its position, as in SVG. */
export type TextAnchor = "start" | "middle" | "end";

/** A part of a drawing. */
export type Mark = RectMark | LineMark | AreaMark | CircleMark | TextMark;

/** A picture as plain values: the page draws it with elements, the export with outlines of letters. */
export interface Drawing {
  width: number;
  height: number;
  title: string;
  /** What the picture shows, in words. */
  description: string;
  /** In drawing order. */
  marks: Mark[];
}

/** A rectangle in units of the drawing. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Returns a text mark; by default, regular ink text that starts at `x`. */
export function text(
  x: number,
  y: number,
  value: string,
  size: number,
  rest: Partial<Omit<TextMark, "kind" | "x" | "y" | "text" | "size">> = {},
): TextMark {
  return { kind: "text", x, y, text: value, size, font: "regular", anchor: "start", tone: "ink", ...rest };
}

/** Returns a straight, thin line. */
export function line(from: [x: number, y: number], to: [x: number, y: number]): LineMark {
  const d = `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`;
  return { kind: "line", d, width: 1, tone: "line" };
}

/** Rounds a coordinate to a tenth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
