import { countOf } from "../text/format";
import { type Area, type Drawing, type Mark, round, text } from "./drawing";
import type { FigureData, FigureTopic } from "./figure-data";
import type { DrawnOptions } from "./figure-options";
import { countsIn, shownYears, topicsAtLevel, yearsIn } from "./figure-topics";
import { type Body, type BodyDrawing, drawFrame } from "./frame";
import { heatCell } from "./heat-cells";
import { leftOutNote } from "./left-out-note";
import { rowLabel } from "./row-label";
import { scopeOf, selectionNote } from "./scope";
import { textWidth } from "./text-width";

/** A row of the heat map. */
interface HeatRow {
  topic: FigureTopic;
  counts: number[];
}

/** Draws a heat map with a row for each topic and a column for each year. */
export function drawYears(data: FigureData, options: DrawnOptions): Drawing {
  const range = shownYears(data, options);
  const years = yearsIn(range);
  const rows = topicsAtLevel(data, options, options.depth).map((topic) => ({
    topic,
    counts: countsIn(topic.years, data.firstYear, range),
  }));
  return drawFrame(
    {
      shape: options.shape,
      title: "Papers by topic and year",
      subtitle: `${scopeOf(data, options)}. Stronger colors mean more papers.${selectionNote(data, range)}`,
      description: describeHeat(rows, years),
      credit: data.credit,
    },
    (body) => drawHeat(rows, years, body),
  );
}

function drawHeat(rows: readonly HeatRow[], years: readonly number[], { area, sizes }: Body): BodyDrawing {
  const headHeight = sizes.label * 1.5;
  const minRow = sizes.smallLabel * 1.45;
  const usualRow = sizes.label * 1.85;
  const fitting = area.height === undefined ? rows.length : Math.floor((area.height - headHeight) / minRow);
  // Two panels side by side keep the rows of a wide picture high enough to read.
  const panels = sizes.width > 1200 && rows.length > 16 ? 2 : 1;
  const shown = largest(rows, fitting * panels);
  const perPanel = Math.max(1, Math.ceil(shown.length / panels));
  const rowHeight =
    area.height === undefined ? usualRow : Math.min(usualRow * 1.5, (area.height - headHeight) / perPanel);
  const gap = panels > 1 ? sizes.margin : 0;
  const width = (area.width - gap * (panels - 1)) / panels;
  const max = Math.max(1, ...shown.flatMap(({ counts }) => counts));
  const marks = Array.from({ length: panels }, (_, panel) => {
    const x = area.x + panel * (width + gap);
    const box = { x, y: area.y, width, height: rowHeight * perPanel + headHeight };
    return drawPanel(
      shown.slice(panel * perPanel, (panel + 1) * perPanel),
      years,
      { box, headHeight, rowHeight, max },
      sizes.label,
    );
  });
  return {
    marks: marks.flat(),
    height: rowHeight * perPanel + headHeight,
    note: leftOutNote(shown.length, rows.length, "topics"),
  };
}

/** Returns the rows with the most papers, in their order. */
function largest(rows: readonly HeatRow[], count: number): HeatRow[] {
  const sum = ({ counts }: HeatRow) => counts.reduce((total, value) => total + value, 0);
  const kept = new Set(rows.toSorted((a, b) => sum(b) - sum(a)).slice(0, count));
  return rows.filter((row) => kept.has(row));
}

function drawPanel(
  rows: readonly HeatRow[],
  years: readonly number[],
  { box, headHeight, rowHeight, max }: { box: Area; headHeight: number; rowHeight: number; max: number },
  label: number,
): Mark[] {
  const size = Math.min(label * 0.95, rowHeight * 0.62);
  const longest = Math.max(0, ...rows.map(({ topic }) => textWidth(topic.title, size, "regular")));
  const labelWidth = Math.min(box.width * 0.48, longest + 20);
  const cellWidth = Math.min(rowHeight * 5, (box.width - labelWidth) / Math.max(1, years.length));
  const numberSize = Math.min(size * 0.88, cellWidth * 0.48);
  const marks = drawYearHead(years, { x: box.x + labelWidth, y: box.y + headHeight * 0.62 }, cellWidth, size * 0.88);
  for (const [index, { topic, counts }] of rows.entries()) {
    const y = box.y + headHeight + index * rowHeight;
    const { color, title } = topic;
    const middle = y + (rowHeight - 1.5) / 2;
    marks.push(
      { kind: "rect", x: box.x, y: round(y), width: 3.5, height: round(rowHeight - 1.5), tone: "branch-bar", color },
      ...rowLabel(title, { x: box.x + 10, middle, width: labelWidth - 18, rowHeight }, size),
      ...counts.flatMap((count, column) =>
        heatCell(
          { x: box.x + labelWidth + column * cellWidth, y, width: cellWidth, height: rowHeight },
          { count, max, color },
          numberSize,
        ),
      ),
    );
  }
  return marks;
}

/** Draws the years above their columns: all of them, or every second, third and so on, up to the last. */
function drawYearHead(
  years: readonly number[],
  { x, y }: { x: number; y: number },
  cellWidth: number,
  size: number,
): Mark[] {
  const isShort = cellWidth < textWidth(" 2000", size, "regular");
  const nameOf = (year: number) => (isShort ? `’${`${year}`.slice(2)}` : `${year}`);
  const longest = Math.max(0, ...years.map((year) => textWidth(` ${nameOf(year)}`, size, "regular")));
  const step = Math.max(1, Math.ceil(longest / cellWidth));
  return years.flatMap((year, index) =>
    (years.length - 1 - index) % step === 0
      ? [text(x + (index + 0.5) * cellWidth, y, nameOf(year), size, { anchor: "middle", tone: "muted" })]
      : [],
  );
}

function describeHeat(rows: readonly HeatRow[], years: readonly number[]): string {
  const cells = rows.flatMap(({ topic, counts }) =>
    counts.map((count, index) => ({ topic, count, year: years[index] })),
  );
  const [most] = cells.toSorted((a, b) => b.count - a.count);
  return [
    `A heat map with ${countOf(rows.length, "topic")} as rows and the years from ${years[0]} to ${years.at(-1)} as columns.`,
    ...(most && most.count > 0 ? [`The most papers: ${most.topic.title} in ${most.year}, ${most.count}.`] : []),
  ].join(" ");
}
