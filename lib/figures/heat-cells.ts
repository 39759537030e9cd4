import type { BranchColor } from "../content/schema/topic";
import { type Area, type Mark, type RectMark, round, type Tone, text } from "./drawing";
import { textWidth } from "./text-width";

/** Steps of the color of a cell: its opacity, and the tone of its number. */
export const heatSteps: readonly { opacity: number; tone: Tone }[] = [
  { opacity: 0.12, tone: "ink" },
  { opacity: 0.25, tone: "ink" },
  { opacity: 0.4, tone: "ink" },
  { opacity: 0.58, tone: "ink" },
  { opacity: 1, tone: "surface" },
];

/** Returns the step of a count. Small counts differ more than large ones. */
function heatStep(count: number, max: number): (typeof heatSteps)[number] | undefined {
  return count === 0 ? undefined : heatSteps[Math.ceil(Math.sqrt(count / max) * heatSteps.length) - 1];
}

/** Draws a cell of a heat map. An empty cell has no number. */
export function heatCell(
  { x, y, width, height }: Area,
  { count, max, color, link }: { count: number; max: number; color: BranchColor; link?: RectMark["link"] },
  size: number,
): Mark[] {
  const box = { x: round(x), y: round(y), width: round(width - 1.5), height: round(height - 1.5), radius: 2 };
  const step = heatStep(count, max);
  if (!step) return [{ kind: "rect", ...box, tone: "sunken" }];
  const fits = textWidth(`${count}`, size, "regular") < box.width;
  return [
    { kind: "rect", ...box, tone: "branch-bar", color, opacity: step.opacity, link },
    ...(fits
      ? [
          text(x + (width - 1.5) / 2, y + (height - 1.5) / 2 + size * 0.36, `${count}`, size, {
            anchor: "middle" as const,
            tone: step.tone,
          }),
        ]
      : []),
  ];
}
