import { line, type Mark, round, text } from "./drawing";
import type { Body, BodyDrawing } from "./frame";
import { fitWidth, textWidth } from "./text-width";
import { radiusScale, type TimelineWork, timelineNote } from "./timeline-works";

const maxWorks = 40;
/** Narrower labels of topics are left out. */
const minTopicWidth = 40;

/** Draws works below each other along a vertical axis, oldest first. */
export function drawTimelineList(works: readonly TimelineWork[], { area, sizes }: Body): BodyDrawing {
  const shown = works.slice(0, maxWorks);
  const sorted = shown.toSorted((a, b) => a.time - b.time);
  const { label: size, smallLabel } = sizes;
  const rowHeight = size * 1.6;
  const axis = area.x + size * 3.8;
  const left = axis + size * 1.1;
  const right = area.x + area.width;
  const radiusOf = radiusScale(shown, size * 0.6);
  const marks: Mark[] = [line([axis, area.y], [axis, area.y + rowHeight * sorted.length])];
  let lastYear: number | undefined;
  for (const [index, { name, time, named, lane }] of sorted.entries()) {
    const middle = area.y + (index + 0.5) * rowHeight;
    const baseline = middle + size * 0.35;
    const year = Math.floor(time);
    if (year !== lastYear) marks.push(text(area.x, baseline, `${year}`, size, { font: "semibold" }));
    lastYear = year;
    const shownName = fitWidth(name, right - left, size, "regular");
    marks.push(
      {
        kind: "circle",
        x: axis,
        y: round(middle),
        radius: round(radiusOf(named)),
        tone: "branch-bar",
        color: lane.color,
      },
      text(left, baseline, shownName, size),
    );
    const room = right - left - textWidth(shownName, size, "regular") - size;
    if (room < minTopicWidth) continue;
    const topic = fitWidth(lane.title, room, smallLabel, "regular");
    marks.push(text(right, baseline, topic, smallLabel, { anchor: "end", tone: "branch", color: lane.color }));
  }
  return { marks, height: rowHeight * sorted.length, note: timelineNote(shown.length, works.length) };
}
