/**
 * Returns rows as a CSV file (https://www.rfc-editor.org/rfc/rfc4180). The columns are the keys whose values are texts,
 * numbers, or lists of texts in all rows; items of a list are separated by semicolons. Other keys are left out.
 */
export function toCsvTable(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.filter((key) => rows.every((row) => cellOf(row[key]) !== undefined));
  const lines = rows.map((row) => columns.map((key) => quoteCell(cellOf(row[key]) ?? "")).join(","));
  // A byte order mark makes Excel read UTF-8.
  return `\uFEFF${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

/** Returns the text of a cell; undefined for values that do not fit in one. */
function cellOf(value: unknown): string | undefined {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join("; ");
  return undefined;
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
