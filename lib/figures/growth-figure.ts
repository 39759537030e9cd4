import { scaleLinear } from "d3-scale";
import { area as areaShape, line as lineShape } from "d3-shape";
import { countOf } from "../text/format";
import { type Area, type Drawing, line, type Mark, text } from "./drawing";
import type { FigureData, FigureTopic } from "./figure-data";
import type { DrawnOptions } from "./figure-options";
import { countsIn, shownYears, topicsAtLevel, yearsIn } from "./figure-topics";
import { type Body, type BodyDrawing, drawFrame, type ShapeSizes } from "./frame";
import { leftOutNote } from "./left-out-note";
import { scopeOf, selectionNote } from "./scope";
import { textWidth, wrapWidth } from "./text-width";

/** A chart of the figure. */
interface GrowthPanel {
  topic: FigureTopic;
  counts: number[];
}

/** What the charts share. */
interface GrowthScale {
  years: readonly number[];
  max: number;
  /** Whether the last year is that of the build, so that papers of it are still to come. */
  isOpen: boolean;
}

/** Draws a small chart of papers by year for each topic. All have the same scale. */
export function drawGrowth(data: FigureData, options: DrawnOptions): Drawing {
  const range = shownYears(data, options);
  const years = yearsIn(range);
  const panels = topicsAtLevel(data, options, options.depth).map((topic) => ({
    topic,
    counts: countsIn(topic.years, data.firstYear, range),
  }));
  const isOpen = data.credit.date.startsWith(`${range.to}`) && years.length > 1;
  const openNote = isOpen ? ` ${range.to} is not complete.` : "";
  return drawFrame(
    {
      shape: options.shape,
      title: "Growth of topics",
      subtitle: `${scopeOf(data, options)}. Papers by year, on one scale.${openNote}${selectionNote(data, range)}`,
      description: describeGrowth(panels, years),
      credit: data.credit,
    },
    (body) => drawPanels(panels, { years, isOpen }, body),
  );
}

function drawPanels(
  panels: readonly GrowthPanel[],
  scale: Omit<GrowthScale, "max">,
  { area, sizes }: Body,
): BodyDrawing {
  const minHeight = sizes.label * 6;
  const bodyHeight = area.height ?? Number.POSITIVE_INFINITY;
  const columns = columnsFor(panels.length, area.width, area.height, sizes);
  const maxRows = Math.max(1, Math.floor(bodyHeight / minHeight));
  const shown = largestPanels(panels, columns * maxRows);
  const rows = Math.max(1, Math.ceil(shown.length / columns));
  const gap = sizes.margin * 0.7;
  const width = (area.width - gap * (columns - 1)) / columns;
  const cellHeight = area.height === undefined ? width * 0.85 : Math.min(area.height / rows, width * 0.9);
  const max = Math.max(1, ...shown.flatMap(({ counts }) => counts));
  const marks = shown.flatMap((panel, index) => {
    const x = area.x + (index % columns) * (width + gap);
    const y = area.y + Math.floor(index / columns) * cellHeight;
    return drawGrowthPanel(panel, { ...scale, max }, { x, y, width, height: cellHeight - gap * 0.6 }, sizes);
  });
  return { marks, height: rows * cellHeight, note: leftOutNote(shown.length, panels.length, "topics") };
}

/** Returns the number of columns whose charts have the best proportions. */
function columnsFor(count: number, width: number, height: number | undefined, sizes: ShapeSizes): number {
  if (height === undefined) return Math.min(2, Math.max(1, count));
  const maxColumns = Math.max(1, Math.min(count, Math.floor(width / (sizes.label * 9))));
  const options = Array.from({ length: maxColumns }, (_, index) => index + 1);
  const badness = (columns: number) => {
    const ratio = width / columns / (height / Math.ceil(count / columns));
    return Math.abs(Math.log(ratio / 1.75)) + (columns * Math.ceil(count / columns) - count) * 0.12;
  };
  return options.toSorted((a, b) => badness(a) - badness(b))[0] ?? 1;
}

function largestPanels(panels: readonly GrowthPanel[], count: number): GrowthPanel[] {
  const kept = new Set(panels.toSorted((a, b) => b.topic.papers - a.topic.papers).slice(0, count));
  return panels.filter((panel) => kept.has(panel));
}

function drawGrowthPanel(
  { topic: { title, color }, counts }: GrowthPanel,
  { years, max, isOpen }: GrowthScale,
  box: Area,
  sizes: ShapeSizes,
): Mark[] {
  const small = Math.max(sizes.smallLabel * 0.92, Math.min(sizes.smallLabel, box.height * 0.1));
  const size = Math.min(sizes.label, box.width / 11);
  const heading = wrapWidth(title, box.width, size, "semibold", 2);
  const top = box.y + size * 1.25 * heading.length + small * 1.7;
  const bottom = box.y + box.height - small * 1.7;
  const x = scaleLinear([0, Math.max(1, counts.length - 1)], [box.x + 2, box.x + box.width - 5]);
  const y = scaleLinear([0, max], [bottom, top]);
  const points = counts.map((count, index): [number, number] => [x(index), y(count)]);
  const closed = isOpen ? points.slice(0, -1) : points;
  const area = areaShape().y0(bottom).digits(1);
  const path = lineShape().digits(1);
  const marks: Mark[] = heading.map((value, index) =>
    text(box.x, box.y + size * (1 + index * 1.25), value, size, { font: "semibold", tone: "branch", color }),
  );
  marks.push(
    { kind: "area", d: area(points) ?? "", tone: "branch-bar", color, opacity: 0.18 },
    line([box.x, bottom], [box.x + box.width, bottom]),
    { kind: "line", d: path(closed) ?? "", width: 2, tone: "branch-bar", color },
  );
  if (isOpen)
    marks.push({ kind: "line", d: path(points.slice(-2)) ?? "", width: 2, dash: "3 3", tone: "branch-bar", color });
  const peak = counts.indexOf(Math.max(...counts));
  const [px = 0, py = 0] = points[peak] ?? [];
  const half = textWidth(`${counts[peak] ?? 0}`, small, "semibold") / 2;
  const labelX = Math.min(Math.max(px, box.x + half), box.x + box.width - half);
  marks.push(
    { kind: "circle", x: px, y: py, radius: 3, tone: "branch-bar", color },
    text(labelX, py - small * 0.65, `${counts[peak] ?? 0}`, small, { anchor: "middle", font: "semibold" }),
    text(box.x, bottom + small * 1.3, `${years[0]}`, small, { tone: "muted" }),
  );
  if (years.length > 1)
    marks.push(
      text(box.x + box.width, bottom + small * 1.3, `${years.at(-1)}`, small, { anchor: "end", tone: "muted" }),
    );
  return marks;
}

function describeGrowth(panels: readonly GrowthPanel[], years: readonly number[]): string {
  const parts = panels.map(({ topic, counts }) => {
    const peak = counts.indexOf(Math.max(...counts));
    return `${topic.title}: at most ${countOf(counts[peak] ?? 0, "paper")} in ${years[peak]}`;
  });
  return `Charts of papers by year from ${years[0]} to ${years.at(-1)}. ${parts.join("; ")}.`;
}
