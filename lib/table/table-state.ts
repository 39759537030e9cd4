/** What a reader has changed in a data table. Columns are named by their id. */
export interface TableState {
  sort: { column: string; descending: boolean } | undefined;
  /** The selected value by column. */
  filters: ReadonlyMap<string, string>;
  hidden: ReadonlySet<string>;
  /** Names of the rows to show, or parts of them, separated by commas; empty for all rows. */
  names: string;
}

/** Reads the state of a table from the query of an address. Ignores unknown columns. */
export function readTableState(query: URLSearchParams, columns: readonly string[]): TableState {
  const sort = query.get("sort") ?? "";
  const column = sort.replace(/^-/, "");
  const filters = query.getAll("filter").flatMap((text): [string, string][] => {
    const [, id = "", value = ""] = /^([^:]*):(.+)$/.exec(text) ?? [];
    return columns.includes(id) ? [[id, value]] : [];
  });
  return {
    sort: columns.includes(column) ? { column, descending: sort.startsWith("-") } : undefined,
    filters: new Map(filters),
    hidden: new Set(query.getAll("hide").filter((id) => columns.includes(id))),
    names: query.get("names") ?? "",
  };
}

/** Returns the state of a table as the query of an address: "?sort=-bits", or an empty text. */
export function printTableState({ sort, filters, hidden, names }: TableState): string {
  const query = new URLSearchParams([
    ...(sort ? [["sort", (sort.descending ? "-" : "") + sort.column]] : []),
    ...[...filters].map(([column, value]) => ["filter", `${column}:${value}`]),
    ...[...hidden].map((column) => ["hide", column]),
    ...(names.trim() ? [["names", names]] : []),
  ]).toString();
  return query && `?${query}`;
}

/** Returns the state after a click on a heading: ascending, then descending, then the original order. */
export function nextSort(sort: TableState["sort"], column: string): TableState["sort"] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** Returns true if a name has one of the parts in `names`, which are separated by commas. Ignores case. */
export function hasName(name: string, names: string): boolean {
  const wanted = partsOf(names);
  return wanted.length === 0 || wanted.some((part) => name.toLowerCase().includes(part.toLowerCase()));
}

/** Returns the parts of `names` that none of the names of rows has. */
export function unmatchedNames(rowNames: readonly string[], names: string): string[] {
  return partsOf(names).filter((part) => !rowNames.some((name) => hasName(name, part)));
}

function partsOf(names: string): string[] {
  const parts = names.split(",").map((part) => part.trim());
  return parts.filter(Boolean);
}

/** Returns how many rows are shown, and for which names there is none: "1 of 9; none called x". */
export function describeShown(shown: number, rows: number, unmatched: readonly string[]): string {
  const count = shown === 0 && unmatched.length === 0 ? `No row of ${rows} matches` : `${shown} of ${rows}`;
  return unmatched.length > 0 ? `${count}; none called ${unmatched.join(", ")}` : count;
}

/**
 * Returns true if a cell has a value, alone or in a list. "≤ 10" and "≥ 10" mean any number up to 10, or from 10 on. With
 * `byWords`, a longer value matches too if it contains the words: "Arm CPUs" has "CPUs".
 */
export function hasValue(text: string, value: string, byWords = false): boolean {
  if (byWords) return text.split(", ").some((own) => containsWords(own, value));
  const [, sign, limit] = /^([≤≥]) (.+)$/.exec(value) ?? [];
  if (limit === undefined) return `, ${text}, `.includes(`, ${value}, `);
  const numbers = text.split(", ").map(toNumber);
  return numbers.some((number) => (sign === "≤" ? number <= toNumber(limit) : number >= toNumber(limit)));
}

/** Returns true if `text` contains the words of `part`, one after the other: "Intel CPUs with AMX" contains "CPUs". */
export function containsWords(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** Returns the number of a text such as "1,600"; NaN if it is none. */
function toNumber(text: string): number {
  return text === "" ? Number.NaN : Number(text.replaceAll(",", ""));
}

/** What a cell is sorted by: its text, or a number as text, and its group. */
interface SortedCell {
  text: string;
  group?: number | undefined;
}

/**
 * Compares two cells. Empty cells and "not stated" come last in both orders, and lower groups before higher ones. Within
 * a group, numbers come before words.
 */
export function compareCells(a: SortedCell, b: SortedCell, descending: boolean): number {
  const [first, second] = [sortKey(a.text), sortKey(b.text)];
  if (first.rank !== second.rank && (first.rank === last || second.rank === last)) return first.rank - second.rank;
  const groups = (a.group ?? 0) - (b.group ?? 0);
  if (groups !== 0) return groups;
  const order = first.rank - second.rank || first.number - second.number || a.text.localeCompare(b.text, "en");
  return descending ? -order : order;
}

const last = 2;

function sortKey(text: string): { rank: number; number: number } {
  if (text === "" || text === "–" || text === "not stated") return { rank: last, number: 0 };
  const [number] = /^-?[\d,]*\.?\d+/.exec(text) ?? [];
  return number === undefined ? { rank: 1, number: 0 } : { rank: 0, number: toNumber(number) };
}
