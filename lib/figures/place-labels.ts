import type { Area, TextAnchor } from "./drawing";
import { boxesOverlap, textBox } from "./text-width";

/** A point with a label. */
interface LabeledPoint {
  x: number;
  y: number;
  label: string;
}

/**
 * Places a label beside each point: at the first position around it that stays in the box and overlaps no point and no
 * other label. Returns undefined for a label without such a position.
 */
export function placeLabels(
  points: readonly LabeledPoint[],
  { box, size, radius }: { box: Area; size: number; radius: number },
): ({ x: number; y: number; anchor: TextAnchor } | undefined)[] {
  const taken: Area[] = points.map(({ x, y }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const gap = radius + size * 0.3;
  const raised = size * 0.75;
  return points.map((point) => {
    const option = (dx: number, dy: number, anchor: TextAnchor) => ({
      x: point.x + dx,
      y: point.y + size * 0.34 + dy,
      anchor,
    });
    const options = [
      option(gap, 0, "start"),
      option(-gap, 0, "end"),
      option(0, -gap - size * 0.45, "middle"),
      option(0, gap + size * 0.5, "middle"),
      option(gap * 0.8, -raised, "start"),
      option(gap * 0.8, raised, "start"),
      option(-gap * 0.8, -raised, "end"),
      option(-gap * 0.8, raised, "end"),
    ];
    const free = options.find((at) => {
      const area = textBox({ ...at, text: point.label, size, font: "regular" });
      return isInside(area, box) && !taken.some((other) => boxesOverlap(area, other));
    });
    if (free) taken.push(textBox({ ...free, text: point.label, size, font: "regular" }));
    return free;
  });
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
