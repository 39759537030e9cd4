import { countOf } from "../text/format";
import { type Drawing, line, type Mark, round, text } from "./drawing";
import type { FigureData, FigureTopic } from "./figure-data";
import type { DrawnOptions } from "./figure-options";
import { type Body, type BodyDrawing, drawFrame, type ShapeSizes } from "./frame";
import { scopeOf } from "./scope";
import { fitWidth, textWidth } from "./text-width";
import { drawTimelineList } from "./timeline-list";
import { radiusScale, type TimelineWork, timelineNote, timelineWorks, timeScale } from "./timeline-works";

const maxWorks = 60;
/** Space between a circle and its name. */
const nameGap = 4;

/** Draws the works that other entries name most, by date, in a lane for each topic. */
export function drawTimeline(data: FigureData, options: DrawnOptions): Drawing {
  const works = timelineWorks(data, options);
  const order = new Map(data.topics.map(({ path }, index) => [path, index]));
  return drawFrame(
    {
      shape: options.shape,
      title: "The most named works",
      subtitle: `${scopeOf(data, options)}. Larger circles: more frameworks, topics and notes name the work.`,
      description: describeTimeline(works),
      credit: data.credit,
    },
    (body) => (body.area.height === undefined ? drawTimelineList(works, body) : drawLanes(works, order, body)),
  );
}

/** A work in a row of its lane. */
interface PlacedWork extends TimelineWork {
  row: number;
  x: number;
  radius: number;
  /** Side of the circle on which the name is. */
  side: "left" | "right";
}

/** A topic with its works. */
interface Lane {
  topic: FigureTopic;
  works: PlacedWork[];
  /** Number of rows. */
  rows: number;
}

function drawLanes(
  works: readonly TimelineWork[],
  order: ReadonlyMap<string, number>,
  { area, sizes }: Body,
): BodyDrawing {
  const { label } = sizes;
  const height = (area.height ?? 0) - label * 1.9;
  const right = area.x + area.width;
  const longest = Math.max(0, ...works.map(({ lane }) => textWidth(lane.title, label, "semibold")));
  const left = area.x + Math.min(area.width * 0.24, longest + 28);
  const usual = label * 1.42;
  // Fewer works until the rows of all lanes fit.
  let shown = works.slice(0, maxWorks);
  let lanes = placeWorks(shown, order, [left, right], sizes);
  while (rowCount(lanes) * usual > height && shown.length > 1) {
    shown = shown.slice(0, -1);
    lanes = placeWorks(shown, order, [left, right], sizes);
  }
  const rowHeight = Math.min(usual * 1.35, height / Math.max(1, rowCount(lanes)));
  const bottom = area.y + rowCount(lanes) * rowHeight;
  const { x, years } = timeScale(shown, [left, right]);
  const marks: Mark[] = years.flatMap((year) => [
    line([x(year), area.y], [x(year), bottom]),
    text(x(year + 0.5), bottom + label * 1.4, `${year}`, label * 0.92, { anchor: "middle", tone: "muted" }),
  ]);
  let y = area.y;
  for (const lane of lanes) {
    const { title, color } = lane.topic;
    const name = fitWidth(title, left - area.x - 20, label, "semibold");
    marks.push(
      line([area.x, y], [right, y]),
      {
        kind: "rect",
        x: area.x,
        y: round(y + 3),
        width: 4,
        height: round(lane.rows * rowHeight - 6),
        tone: "branch-bar",
        color,
      },
      text(area.x + 12, y + rowHeight / 2 + label * 0.36, name, label, { font: "semibold", tone: "branch", color }),
      ...lane.works.flatMap((work) => drawWork(work, y + (work.row + 0.5) * rowHeight, label * 0.92)),
    );
    y += lane.rows * rowHeight;
  }
  marks.push(line([area.x, bottom], [right, bottom]));
  return { marks, height: area.height ?? 0, note: timelineNote(shown.length, works.length) };
}

function drawWork({ name, lane, x, radius, side }: PlacedWork, y: number, size: number): Mark[] {
  const gap = radius + nameGap;
  return [
    { kind: "circle", x: round(x), y: round(y), radius: round(radius), tone: "branch-bar", color: lane.color },
    side === "right"
      ? text(x + gap, y + size * 0.35, name, size)
      : text(x - gap, y + size * 0.35, name, size, { anchor: "end" }),
  ];
}

function rowCount(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { rows }) => sum + rows, 0);
}

/** Places each work in the first row of its lane in which its circle and its name are free. */
function placeWorks(
  works: readonly TimelineWork[],
  order: ReadonlyMap<string, number>,
  [left, right]: [number, number],
  { label }: ShapeSizes,
): Lane[] {
  const { x } = timeScale(works, [left, right]);
  const radiusOf = radiusScale(works, label * 0.62);
  const topics = [...new Set(works.map(({ lane }) => lane))];
  topics.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  return topics.map((topic) => {
    const rows: { from: number; to: number }[][] = [];
    const own = works.filter(({ lane }) => lane === topic).toSorted((a, b) => a.time - b.time);
    const placed = own.map((work): PlacedWork => {
      const radius = radiusOf(work.named);
      const at = x(work.time);
      const width = radius + nameGap + textWidth(work.name, label * 0.92, "regular");
      const side = at + width <= right ? "right" : "left";
      const [from, to] = side === "right" ? [at - radius, at + width] : [at - width, at + radius];
      const isFree = (taken: { from: number; to: number }[]) =>
        taken.every((other) => to + label * 0.7 <= other.from || from >= other.to + label * 0.7);
      const free = rows.findIndex(isFree);
      const row = free < 0 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), { from, to }];
      return { ...work, row, x: at, radius, side };
    });
    return { topic, works: placed, rows: Math.max(1, rows.length) };
  });
}

function describeTimeline(works: readonly TimelineWork[]): string {
  const most = works
    .slice(0, 5)
    .map(
      ({ name, time, named }) =>
        `${name} (${Math.floor(time)}), named by ${named === 1 ? "1 entry" : `${named} entries`}`,
    );
  const list = most.length > 0 ? ` The most named: ${most.join("; ")}.` : "";
  return `A timeline of ${countOf(works.length, "work")} that other entries name.${list}`;
}
