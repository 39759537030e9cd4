/** A column of a data table, after the column of names. */
export interface TableColumn {
  /** Id in addresses. */
  id: string;
  label: string;
  /** Unit of its numbers. */
  unit?: string | undefined;
  /** What the column says. */
  meaning?: string | undefined;
  /** Values to filter by, in order; undefined if readers cannot filter by the column. */
  choices?: string[] | undefined;
  /** Whether a choice also finds longer values that contain its words: "CPUs" finds "Arm CPUs". */
  filtersByWords?: boolean;
  /** Whether phones have no room for the column. */
  isWideOnly?: boolean;
}

/** A cell of a data table. */
export interface TableCell {
  /** Values separated by a comma and a space. */
  text: string;
  /** Address of the source, or of a page with details. */
  href?: string | undefined;
  /** Where in the source the value is. */
  where?: string | undefined;
  /** Whether the source does not state a value. */
  isNotStated?: boolean;
  /** Links of the values in a cell with several. They replace `text`, which has the same words. */
  links?: readonly { text: string; href: string }[];
  /** Number to sort by, if the text does not begin with it. */
  sortBy?: number | undefined;
  /** Cells of a lower group come first in both orders. Without one, the group is 0. */
  sortGroup?: number;
  /** Numbers by year, drawn as small bars before the text. */
  trend?: readonly number[];
}

/** A row of a data table. */
export interface TableRow {
  /** Anchor of the row. */
  id?: string;
  name: string;
  /** Longer name. */
  title?: string;
  /** Address of its page; empty without one. */
  href: string;
  /** BibTeX key, for the LaTeX export. */
  citationKey?: string;
  /** One cell per column; undefined if nothing is recorded. */
  cells: (TableCell | undefined)[];
}

/** A table of entries that readers can sort, filter and export. */
export interface DataTable {
  /** Heading of the column of names. */
  nameLabel: string;
  columns: TableColumn[];
  rows: TableRow[];
}

/** Returns a column heading with its unit: "Hydration (%)". Omits a unit that the label names, as in "Weight bits". */
export function headingOf({ label, unit }: Pick<TableColumn, "label" | "unit">): string {
  const isNamed = unit === undefined || label.toLowerCase().split(" ").includes(unit.toLowerCase());
  return isNamed ? label : `${label} (${unit})`;
}
