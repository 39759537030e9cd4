/** Formats a table for a terminal. The first column is left-aligned, the others right-aligned. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const formatRow = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  const lines = [head, widths.map((width) => "-".repeat(width)), ...rows];
  return lines.map((row) => `  ${formatRow(row).join("  ").trimEnd()}`).join("\n");
}
