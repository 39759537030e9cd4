import { csvLine } from "../text/csv-line";

/** A row of a table. Its groups become columns such as `memory.value`. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Returns rows as a CSV file (https://www.rfc-editor.org/rfc/rfc4180). The columns are the keys whose values are texts,
 * numbers, or lists of texts or numbers in all rows; items of a list are separated by semicolons. Keys of groups have
 * the name of the group before them. Other keys are left out.
 */
export function toCsvTable(rows: readonly Row[]): string {
  const flat = rows.map((row) => new Map(flatten(row, "")));
  const keys = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const columns = keys.filter((key) => flat.every((row) => cellOf(row.get(key)) !== undefined));
  const lines = flat.map((row) => csvLine(columns.map((key) => cellOf(row.get(key)) ?? "")));
  // A byte order mark makes Excel read UTF-8.
  return `\uFEFF${[csvLine(columns), ...lines].join("\r\n")}\r\n`;
}

function flatten(row: Row, prefix: string): [key: string, value: unknown][] {
  return Object.entries(row).flatMap(([key, value]) =>
    isGroup(value) ? flatten(value, `${prefix}${key}.`) : [[prefix + key, value]],
  );
}

function isGroup(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the text of a cell; undefined for values that do not fit in one. */
function cellOf(value: unknown): string | undefined {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number"))
    return value.join("; ");
  return undefined;
}
