import type { BranchColor } from "../content/schema/topic";
import { type Mark, type RectMark, text } from "./drawing";
import type { Body, BodyDrawing, ShapeSizes } from "./frame";
import { heatCell } from "./heat-cells";
import { rowLabel } from "./row-label";
import { fitWidth, textWidth } from "./text-width";

/** A row or a column of a grid. */
export interface GridAxis {
  key: string;
  label: string;
  /** Color of its label. */
  color?: BranchColor;
}

/** A cell of a grid. */
interface GridCell {
  count: number;
  color: BranchColor;
  link: RectMark["link"];
}

/** Slope of the labels of columns, in degrees. */
const slope = -58;
const radians = (-slope * Math.PI) / 180;

/** Returns the widest labels of rows and columns, and the smallest cell. */
function measuresOf(width: number, sizes: ShapeSizes) {
  const size = sizes.smallLabel * (sizes.width > 400 ? 1.12 : 1);
  return {
    size,
    labelWidth: width * (sizes.width > 1200 ? 0.17 : 0.38),
    columnLabel: size * 14,
    minCell: size * (sizes.width > 400 ? 2 : 1.65),
  };
}

/**
 * Returns the numbers of rows and columns that fit, for columns with the given labels. The number of rows is undefined
 * if the height is.
 */
export function gridRoom(
  labels: readonly string[],
  area: Body["area"],
  sizes: ShapeSizes,
): { columns: number; rows: number | undefined } {
  const { size, labelWidth, columnLabel, minCell } = measuresOf(area.width, sizes);
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, size, "regular")));
  const length = Math.min(columnLabel, longest);
  const overhang = length * Math.cos(radians);
  const head = length * Math.sin(radians) + size;
  return {
    columns: Math.max(1, Math.floor((area.width - labelWidth - overhang) / minCell)),
    rows: area.height && Math.max(1, Math.floor((area.height - head) / (size * 1.5))),
  };
}

/** Draws a grid of counts with labels of rows at its left and sloping labels of columns above it. */
export function drawGrid(
  rows: readonly GridAxis[],
  columns: readonly GridAxis[],
  cellOf: (row: GridAxis, column: GridAxis) => GridCell,
  area: Body["area"],
  sizes: ShapeSizes,
): BodyDrawing {
  const { size, labelWidth, columnLabel } = measuresOf(area.width, sizes);
  const shownLabels = columns.map(({ label }) => fitWidth(label, columnLabel, size, "regular"));
  const labelLength = Math.max(0, ...shownLabels.map((label) => textWidth(label, size, "regular")));
  const head = labelLength * Math.sin(radians) + size;
  const left = area.x + labelWidth;
  const cellWidth = Math.min(
    sizes.label * 5,
    (area.width - labelWidth - labelLength * Math.cos(radians)) / Math.max(1, columns.length),
  );
  const usualHeight = sizes.label * 1.85;
  const rowHeight =
    area.height === undefined
      ? usualHeight
      : Math.min(usualHeight * 1.7, (area.height - head) / Math.max(1, rows.length));
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
  const max = Math.max(1, ...cells.flat().map(({ count }) => count));
  const labelSize = Math.min(size * 1.05, rowHeight * 0.66);
  const numberSize = Math.min(size, cellWidth * 0.46, rowHeight * 0.62);
  const marks: Mark[] = shownLabels.map((label, index) =>
    text(left + (index + 0.5) * cellWidth + size * 0.2, area.y + head - size * 0.55, label, size, {
      rotation: slope,
      ...colorOf(columns[index]),
    }),
  );
  for (const [index, row] of rows.entries()) {
    const y = area.y + head + index * rowHeight;
    const box = { x: left - 8, middle: y + rowHeight / 2, width: labelWidth - 10, rowHeight };
    marks.push(
      ...rowLabel(row.label, box, labelSize, { anchor: "end", ...colorOf(row) }),
      ...(cells[index] ?? []).flatMap((cell, column) =>
        heatCell(
          { x: left + column * cellWidth, y, width: cellWidth, height: rowHeight },
          { ...cell, max },
          numberSize,
        ),
      ),
    );
  }
  return { marks, height: head + rows.length * rowHeight };
}

function colorOf(axis: GridAxis | undefined) {
  return axis?.color ? ({ tone: "branch", color: axis.color } as const) : {};
}
