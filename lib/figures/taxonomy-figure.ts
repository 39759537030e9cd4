import { isUnder } from "../survey/families";
import { countOf } from "../text/format";
import type { Drawing } from "./drawing";
import type { FigureData } from "./figure-data";
import type { DrawnOptions, FigureShape } from "./figure-options";
import { chosenTopics, hasSubtopics, levelOf, papersIn, shownYears } from "./figure-topics";
import { type Body, type BodyDrawing, drawFrame } from "./frame";
import { packBlocks } from "./pack-blocks";
import { scopeOf } from "./scope";
import { textWidth } from "./text-width";
import {
  branchGap,
  branchLines,
  drawTreeColumn,
  type TreeBlock,
  type TreeRow,
  treeFont,
  treeIndent,
  treeLines,
} from "./tree-column";

const columnCounts: Readonly<Record<FigureShape, number>> = { wide: 3, square: 2, column: 1 };

/** Draws the taxonomy as a tree with bars for the papers of the deepest topics. */
export function drawTaxonomy(data: FigureData, options: DrawnOptions): Drawing {
  const rows = treeRows(data, options, options.depth);
  return drawFrame(
    {
      shape: options.shape,
      title: `A taxonomy of ${data.field}`,
      subtitle: `${scopeOf(data, options)}. Bars show papers; a paper can belong to several topics.`,
      description: describeTree(rows),
      credit: data.credit,
    },
    (body) => {
      for (let depth = options.depth; ; depth--) {
        const drawn = drawTree(treeRows(data, options, depth), body, columnCounts[options.shape]);
        if (!drawn) continue;
        const note = `Only the topics of the first ${countOf(depth, "level")} fit this shape. The address below lists all.`;
        return depth < options.depth ? { ...drawn, note } : drawn;
      }
    },
  );
}

function treeRows(data: FigureData, options: DrawnOptions, depth: number): TreeRow[] {
  const range = shownYears(data, options);
  const rows: TreeRow[] = [];
  let top: TreeRow | undefined;
  for (const topic of chosenTopics(data, options)) {
    if (levelOf(topic) > depth && top && isUnder(topic.path, [top.topic.path])) continue;
    const isTop = !top || !isUnder(topic.path, [top.topic.path]);
    const level = top && !isTop ? levelOf(topic) - levelOf(top.topic) + 1 : 1;
    const hasBar = levelOf(topic) >= depth || !hasSubtopics(topic, data.topics);
    const row = { topic, level, papers: papersIn(topic, data, range), hasBar };
    if (isTop) top = row;
    rows.push(row);
  }
  return rows;
}

/** Draws the rows in columns; undefined if the lines would be too low to read. A single level always fits. */
function drawTree(rows: readonly TreeRow[], { area, sizes }: Body, columns: number): BodyDrawing | undefined {
  const blocks = toBlocks(rows);
  const usual = sizes.label * 1.85;
  const pack = (count: number) => {
    const packed = packBlocks(blocks, count, { heading: branchLines, gap: branchGap });
    const lines = Math.max(1, ...packed.map(({ height }) => height));
    return { packed, lines, lineHeight: area.height === undefined ? usual : Math.min(usual, area.height / lines) };
  };
  // A column for each branch, unless the lines are higher with more columns.
  const whole = pack(Math.min(columns, new Set(blocks.map(({ group }) => group)).size));
  const { packed, lines, lineHeight } = whole.lineHeight < usual ? pack(columns) : whole;
  if (lineHeight < sizes.smallLabel * 1.3 && rows.some(({ level }) => level > 1)) return undefined;
  const size = Math.min(sizes.label, lineHeight * 0.6);
  const gap = sizes.margin * 0.65;
  const width = (area.width - gap * (packed.length - 1)) / Math.max(1, packed.length);
  const bars = rows.filter(({ hasBar }) => hasBar);
  const labelEnds = bars.map((row) => treeIndent(row, size) + textWidth(row.topic.title, size, treeFont(row)));
  const measures = {
    width,
    lineHeight,
    size,
    barLeft: Math.min(width * 0.68, Math.max(...labelEnds, 0) + size),
    maxPapers: Math.max(1, ...bars.map(({ papers }) => papers)),
  };
  const marks = packed.flatMap(({ blocks }, index) => {
    const started = new Set(packed.slice(0, index).flatMap((column) => column.blocks.map(({ group }) => group)));
    return drawTreeColumn(blocks, { x: area.x + index * (width + gap), y: area.y }, measures, started);
  });
  return { marks, height: lines * lineHeight };
}

function toBlocks(rows: readonly TreeRow[]): TreeBlock[] {
  const blocks: TreeBlock[] = [];
  let branch: TreeRow | undefined;
  for (const row of rows) {
    if (row.level === 1 || !branch) branch = row;
    const group = branch.topic.path;
    // The head of a branch goes with its first area.
    const first = blocks.at(-1);
    const isFirstArea = first?.group === group && first.rows.length === 0;
    if (row.level === 1 || (row.level === 2 && !isFirstArea)) blocks.push({ branch, rows: [], height: 0, group });
    const block = blocks.at(-1);
    if (!block || row.level === 1) continue;
    block.rows.push(row);
    block.height += treeLines(row);
  }
  return blocks;
}

function describeTree(rows: readonly TreeRow[]): string {
  const heads = rows.filter(({ level }) => level === 1);
  const branches = heads.map(({ topic, papers }) => `${topic.title}: ${countOf(papers, "paper")}`);
  const [largest] = rows.filter(({ hasBar }) => hasBar).toSorted((a, b) => b.papers - a.papers);
  const parts = [
    `A tree of ${countOf(rows.length, "topic")}, with bars for their papers. ${branches.join("; ")}.`,
    ...(largest ? [`The longest bar: ${largest.topic.title}, ${countOf(largest.papers, "paper")}.`] : []),
  ];
  return parts.join(" ");
}
