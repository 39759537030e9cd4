import { closeMenusOf } from "@/components/focus/close-menus-browser";
import { englishTextOf, keepLanguage } from "@/lib/names/shown-names-browser";
import { saveFile } from "@/lib/site/save-file-browser";
import { tableFormats } from "@/lib/table/export-table";
import {
  compareCells,
  describeShown,
  hasName,
  hasValue,
  nextSort,
  printTableState,
  readTableState,
  type TableState,
  unmatchedNames,
} from "@/lib/table/table-state";
import { readShownTable } from "./read-shown-table";

/**
 * Makes the data table in `element` sortable and filterable, and its menus work. The address has the state of the
 * table. Names in another language are sorted and exported in English; the field of names finds both.
 */
export function addTableTools(element: HTMLElement): void {
  const table = element.querySelector<HTMLTableElement>("table.data");
  const body = table?.tBodies[0];
  if (!table || !body) throw new Error("There is no data table.");
  const rows = [...body.rows];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const ids = headings.map(({ dataset }) => dataset.id ?? "");
  const cellAt = (row: HTMLTableRowElement, id: string) => row.cells[ids.indexOf(id)];
  const textOf = (cell: Element | undefined) => (cell ? englishTextOf(cell) : "");
  const textAt = (row: HTMLTableRowElement, id: string) => textOf(cellAt(row, id));
  const sortedAt = (row: HTMLTableRowElement, id: string) => {
    const { sort, group } = cellAt(row, id)?.dataset ?? {};
    return { text: sort ?? textAt(row, id), group: Number(group ?? 0) };
  };
  const namesOf = ({ cells: [name] }: HTMLTableRowElement) =>
    [name?.textContent, textOf(name), name?.querySelector("a")?.title].join(" ");
  const selects = [...element.querySelectorAll<HTMLSelectElement>("[data-filter]")];
  const byWords = new Set(selects.flatMap(({ dataset }) => (dataset.byWords ? (dataset.filter ?? []) : [])));
  const nameBox = element.querySelector<HTMLInputElement>("[data-names]");
  const filterCount = element.querySelector("[data-filter-count]");
  const showAll = element.querySelector<HTMLButtonElement>("[data-show-all]");
  let state = readTableState(new URLSearchParams(location.search), ids);

  const show = () => {
    const { sort, filters, hidden, names } = state;
    const sorted = sort
      ? rows.toSorted((a, b) => compareCells(sortedAt(a, sort.column), sortedAt(b, sort.column), sort.descending))
      : rows;
    body.append(...sorted);
    for (const row of rows) {
      row.hidden =
        !hasName(namesOf(row), names) ||
        [...filters].some(([column, value]) => !hasValue(textAt(row, column), value, byWords.has(column)));
      for (const [index, cell] of [...row.cells].entries()) cell.hidden = hidden.has(ids[index] ?? "");
    }
    for (const [index, heading] of headings.entries()) {
      const id = ids[index] ?? "";
      heading.hidden = hidden.has(id);
      if (sort?.column === id) heading.ariaSort = sort.descending ? "descending" : "ascending";
      else heading.removeAttribute("aria-sort");
    }
    const count = element.querySelector("output");
    const shown = rows.filter((row) => !row.hidden).length;
    if (count) count.textContent = describeShown(shown, rows.length, unmatchedNames(rows.map(namesOf), names));
    if (filterCount) filterCount.textContent = filters.size > 0 ? ` (${filters.size})` : "";
    if (showAll) showAll.hidden = filters.size === 0 && names === "";
  };
  const change = (changed: Partial<TableState>) => {
    state = { ...state, ...changed };
    history.replaceState(history.state, "", location.pathname + keepLanguage(printTableState(state) + location.hash));
    show();
  };

  for (const [index, heading] of headings.entries())
    heading
      .querySelector("button")
      ?.addEventListener("click", () => change({ sort: nextSort(state.sort, ids[index] ?? "") }));
  if (nameBox) {
    // The reader may have typed before the script was there.
    if (nameBox.value) change({ names: nameBox.value });
    else nameBox.value = state.names;
    nameBox.addEventListener("input", () => change({ names: nameBox.value }));
  }
  for (const select of selects) {
    const column = select.dataset.filter ?? "";
    // The reader may have chosen a value before the script was there.
    if (select.value) state = { ...state, filters: new Map([...state.filters, [column, select.value]]) };
    else select.value = state.filters.get(column) ?? "";
    select.addEventListener("change", () => {
      const others = [...state.filters].filter(([id]) => id !== column);
      change({ filters: new Map(select.value ? [...others, [column, select.value]] : others) });
    });
  }
  showAll?.addEventListener("click", () => {
    if (nameBox) nameBox.value = "";
    for (const select of selects) select.value = "";
    change({ filters: new Map(), names: "" });
    // The button is gone now.
    element.querySelector("summary")?.focus();
  });
  for (const box of element.querySelectorAll<HTMLInputElement>("[data-column]")) {
    const column = box.dataset.column ?? "";
    if (!box.checked) state = { ...state, hidden: new Set([...state.hidden, column]) };
    else box.checked = !state.hidden.has(column);
    box.addEventListener("change", () => {
      const others = [...state.hidden].filter((id) => id !== column);
      change({ hidden: new Set(box.checked ? others : [...others, column]) });
    });
  }
  for (const [format, { type, write }] of Object.entries(tableFormats))
    element.querySelector(`[data-export="${format}"]`)?.addEventListener("click", () => {
      saveFile(`${table.dataset.name ?? "table"}.${format}`, write(readShownTable(table)), type);
    });
  change({});
  closeMenusOf(() => element);
}
