import type { KeyboardEvent } from "react";

const rowSteps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const columnSteps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Moves the focus between the buttons of a list with the arrow keys, Home and End, so that the list is one tab stop.
 * Each item is a row of buttons. Also moves from a text box before the list to its first item, and back.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  const rows = [...currentTarget.querySelectorAll("li")].map((item) => [...item.querySelectorAll("button")]);
  const box = currentTarget.querySelector("input");
  const row = rows.findIndex((buttons) => buttons.some((button) => button.matches(":focus")));
  const column = rows[row]?.findIndex((button) => button.matches(":focus")) ?? 0;
  const next = nextCell(key, row, column, rows.length);
  const wanted = next && (next.row < 0 && box ? box : rows[Math.max(0, next.row)]?.[next.column]);
  if (!wanted) return;
  event.preventDefault();
  wanted.focus();
}

function nextCell(key: string, row: number, column: number, count: number) {
  const rowStep = rowSteps[key];
  if (rowStep !== undefined) return { row: Math.min(count - 1, row + rowStep), column };
  // In the text box, the other keys move the cursor.
  if (row < 0) return undefined;
  const columnStep = columnSteps[key];
  if (columnStep !== undefined) return { row, column: column + columnStep };
  if (key === "Home") return { row: 0, column };
  if (key === "End") return { row: count - 1, column };
  return undefined;
}
