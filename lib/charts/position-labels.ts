/** A point with a label next to it. */
export interface LabelledPoint {
  x: number;
  y: number;
  label: string;
}

/** Position and anchor of a label's text. */
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
 * Positions each label to the right or left of its point, above or below it: the first of these that stays within
 * `width` and overlaps no point and no earlier label. Returns undefined for a label without such a position.
 */
export function positionLabels(points: readonly LabelledPoint[], width: number): (LabelPosition | undefined)[] {
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
    const areas = options.map(([position, left]): { position: LabelPosition; area: Area } => ({
      position,
      area: { left, right: left + length, top: position.y - lineHeight + 3, bottom: position.y + 2 },
    }));
    const free = areas.find(
      ({ area }) => area.left >= 0 && area.right <= width && !taken.some((other) => overlaps(area, other)),
    );
    if (free) taken.push(free.area);
    return free?.position;
  });
}

function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
