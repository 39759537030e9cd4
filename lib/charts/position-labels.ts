/** A point with a label to be placed beside it. */
export interface LabelledPoint {
  x: number;
  y: number;
  label: string;
}

/** Where a label's text begins or ends. */
export interface LabelPosition {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const letterWidth = 6.6;
const lineHeight = 13;
const radius = 6;

/**
 * Places each label right of, left of, above or below its point: the first of these that stays within
 * `width` and clear of all points and of the labels placed so far, or else the right.
 */
export function positionLabels(points: readonly LabelledPoint[], width: number): LabelPosition[] {
  const taken: Area[] = points.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return points.map(({ x, y, label }) => {
    const length = label.length * letterWidth;
    const options: [LabelPosition, left: number][] = [
      [{ x: x + 9, y: y + 4, anchor: "start" }, x + 9],
      [{ x: x - 9, y: y + 4, anchor: "end" }, x - 9 - length],
      [{ x, y: y - 10, anchor: "middle" }, x - length / 2],
      [{ x, y: y + 19, anchor: "middle" }, x - length / 2],
    ];
    const areas = options.map(([place, left]): { place: LabelPosition; area: Area } => ({
      place,
      area: { left, right: left + length, top: place.y - lineHeight + 3, bottom: place.y + 2 },
    }));
    const free = areas.find(
      ({ area }) => area.left >= 0 && area.right <= width && !taken.some((other) => overlaps(area, other)),
    );
    const [first] = areas;
    const chosen = free ?? first;
    if (!chosen) return { x, y, anchor: "start" };
    taken.push(chosen.area);
    return chosen.place;
  });
}

function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
