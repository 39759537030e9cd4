import { scaleLinear } from "d3-scale";
import { countOf, formatCount } from "../text/format";
import { type Mark, round, text } from "./drawing";
import type { FigureTopic } from "./figure-data";
import { fitWidth, textWidth } from "./text-width";

/** A line of the tree. */
export interface TreeRow {
  topic: FigureTopic;
  /** 1 for a topic at the top of what is shown. */
  level: number;
  papers: number;
  /** Whether it has a bar: the deepest topics that are shown. */
  hasBar: boolean;
}

/** An area with its subtopics. They stay in one column, below the head of their branch. */
export interface TreeBlock {
  branch: TreeRow;
  rows: TreeRow[];
  /** Height of the rows in lines. */
  height: number;
  /** Path of the branch. */
  group: string;
}

/** Sizes of a column in units of the drawing. */
export interface TreeMeasures {
  width: number;
  lineHeight: number;
  /** Size of the text. */
  size: number;
  /** Position of the bars from the left of the column. */
  barLeft: number;
  /** Number of papers of the longest bar. */
  maxPapers: number;
}

/** Height of the head of a branch, in lines. */
export const branchLines = 1.6;
/** Space above a head that is not at the top of its column, in lines. */
export const branchGap = 0.7;
const areaLines = 1.35;

/** Returns the height of a row below the head of its branch, in lines. */
export function treeLines({ level }: TreeRow): number {
  return level <= 2 ? areaLines : 1;
}

/** Returns the position of a row's label from the left of its column. */
export function treeIndent({ level }: TreeRow, size: number): number {
  return size * (0.5 + Math.max(0, level - 2) * 1.05);
}

/** Returns the font of a row's label. */
export function treeFont({ level }: TreeRow): "semibold" | "regular" {
  return level <= 2 ? "semibold" : "regular";
}

/** Draws blocks from top to bottom. `started` has the branches whose heads are in earlier columns. */
export function drawTreeColumn(
  blocks: readonly TreeBlock[],
  { x, y }: { x: number; y: number },
  measures: TreeMeasures,
  started: ReadonlySet<string>,
): Mark[] {
  const marks: Mark[] = [];
  let top = y;
  let group: string | undefined;
  for (const block of blocks) {
    if (block.group !== group) {
      if (group !== undefined) top += branchGap * measures.lineHeight;
      marks.push(...drawHead(block.branch, { x, y: top }, measures, started.has(block.group)));
      top += branchLines * measures.lineHeight;
    }
    group = block.group;
    marks.push(...drawRows(block.rows, { x, y: top }, measures));
    top += block.height * measures.lineHeight;
  }
  return marks;
}

function drawHead(
  { topic: { color, title }, papers }: TreeRow,
  { x, y }: { x: number; y: number },
  { width, lineHeight, size }: TreeMeasures,
  isContinued: boolean,
): Mark[] {
  const height = lineHeight * (branchLines - 0.3);
  const titleSize = size * 1.13;
  const baseline = y + height / 2 + titleSize * 0.34;
  const inset = size * 0.7;
  const count = isContinued ? "continued" : countOf(papers, "paper");
  const room = width - 3 * inset - textWidth(count, size, "regular");
  const name = fitWidth(title, room, titleSize, "serif");
  return [
    { kind: "rect", x, y: round(y), width: round(width), height: round(height), radius: 4, tone: "branch-mid", color },
    text(x + inset, baseline, name, titleSize, { font: "serif", tone: "branch", color }),
    text(x + width - inset, baseline, count, size, { anchor: "end" }),
  ];
}

function drawRows(rows: readonly TreeRow[], { x, y }: { x: number; y: number }, measures: TreeMeasures): Mark[] {
  const { width, lineHeight, size, barLeft } = measures;
  const marks: Mark[] = [];
  /** Bottom of the latest row of each level, where the line to its subtopics starts. */
  const bottoms = new Map<number, number>();
  let bottom = y;
  for (const row of rows) {
    const { topic, level, hasBar, papers } = row;
    const { color } = topic;
    bottom += lineHeight * treeLines(row);
    const middle = bottom - lineHeight / 2;
    const left = x + treeIndent(row, size);
    const stem = bottoms.get(level - 1);
    if (stem !== undefined) {
      const d = `M${round(left - size * 0.65)} ${round(stem)}V${round(middle)}H${round(left - 3)}`;
      marks.push({ kind: "line", d, width: 1.2, tone: "branch-mid", color });
    }
    bottoms.set(level, middle + size * 0.55);
    const font = treeFont(row);
    const baseline = middle + size * 0.36;
    const count = formatCount(papers);
    const end = hasBar ? x + barLeft : x + width - textWidth(count, size, "regular");
    const label = fitWidth(topic.title, end - left - 8, size, font);
    marks.push(text(left, baseline, label, size, { font, ...(level <= 2 && { tone: "branch", color }) }));
    if (hasBar) marks.push(...drawBar(row, { x: x + barLeft, middle, room: width - barLeft }, measures));
    else marks.push(text(x + width, baseline, count, size, { anchor: "end", tone: "muted" }));
  }
  return marks;
}

function drawBar(
  { topic: { color, frameworks }, papers }: TreeRow,
  { x, middle, room }: { x: number; middle: number; room: number },
  { lineHeight, size, maxPapers }: TreeMeasures,
): Mark[] {
  const small = size * 0.93;
  const lengthOf = scaleLinear([0, maxPapers], [0, room - textWidth(`  ${formatCount(maxPapers)}`, small, "regular")]);
  const height = round(lineHeight * 0.52);
  const length = papers === 0 ? 0 : Math.max(1.5, lengthOf(papers));
  const count = formatCount(papers);
  // A topic of software has few papers, so its bar alone would mislead.
  const longer = frameworks > papers ? `${count} · ${countOf(frameworks, "framework")}` : count;
  const start = length + size * 0.35;
  const label = textWidth(longer, small, "regular") < room - start ? longer : count;
  return [
    {
      kind: "rect",
      x: round(x),
      y: round(middle - height / 2),
      width: round(length),
      height,
      radius: 2,
      tone: "branch-bar",
      color,
    },
    text(x + start, middle + size * 0.36, label, small, { tone: "muted" }),
  ];
}
