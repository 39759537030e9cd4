import { englishTextOf } from "@/lib/names/shown-names-browser";
import type { DataTable, TableCell } from "@/lib/table/data-table";

/** Reads the visible rows and columns of a data table on a page, in their order, in English. Addresses are absolute. */
export function readShownTable(table: HTMLTableElement): DataTable {
  const [name, ...headings] = [...(table.tHead?.rows[0]?.cells ?? [])];
  const labelOf = (cell: HTMLTableCellElement | undefined) => cell?.querySelector("button")?.textContent ?? "";
  const shown = [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
  return {
    nameLabel: labelOf(name),
    columns: headings
      .filter(({ hidden }) => !hidden)
      .map((cell) => ({ id: cell.dataset.id ?? "", label: labelOf(cell) })),
    rows: shown.map(({ cells: [first, ...cells], dataset }) => ({
      name: first ? englishTextOf(first) : "",
      href: first?.querySelector("a")?.href ?? "",
      ...(dataset.key && { citationKey: dataset.key }),
      cells: cells.filter(({ hidden }) => !hidden).map(readCell),
    })),
  };
}

function readCell(cell: HTMLTableCellElement): TableCell | undefined {
  const text = englishTextOf(cell);
  if (text === "–") return undefined;
  const link = cell.querySelector("a");
  // The tooltip of a name in another language is the text itself.
  const where = link?.title === text ? undefined : link?.title || undefined;
  return { text, href: link?.href, where };
}
