import { footnotes } from "../charts/footnotes";
import { hardwareDays } from "../charts/hardware-days";
import { trainedModel, trainingCompute } from "../charts/training-compute";
import { type CostCell, type CostRow, costColumns } from "../content/schema/cost-table";
import type { CostTable, Model } from "../survey/entities";
import type { DataTable, TableCell, TableColumn } from "../table/data-table";
import { type Amount, sortByUnit } from "../table/sort-by-unit";
import { addresses } from "./addresses";
import { basePath } from "./site-config";

const flopsUnit = 1e21;

/**
 * Returns the cost table with the computed columns, and one column each for the sources and the notes of a row. Models of
 * the page for choosing link to it.
 */
export function costDataTable(table: CostTable, models: readonly Pick<Model, "id" | "name">[] = []): DataTable {
  const idByName = new Map(models.map(({ id, name }) => [name, id]));
  const columns = columnsOf(table).filter(({ cellOf }) => table.rows.some((row) => cellOf(row)));
  return {
    nameLabel: "Model",
    columns: columns.map(({ cellOf: _, ...column }) => column),
    rows: table.rows.map((row) => {
      const id = idByName.get(row.model);
      return {
        name: row.model,
        href: id === undefined ? "" : basePath + addresses.chooseWith({ model: id }),
        cells: columns.map(({ cellOf }) => cellOf(row)),
      };
    }),
  };
}

type CostColumn = TableColumn & { cellOf: (row: CostRow) => TableCell | undefined };

function columnsOf(table: CostTable): CostColumn[] {
  const { sourceNumber, noteLetter } = footnotes(table);
  const days = new Map(hardwareDays(table.rows).map((row) => [row.model, row.days]));
  const accelerators = new Set(table.rows.flatMap(({ hardware }) => hardware?.accelerator ?? []));
  return [
    {
      id: "parameters",
      label: "Parameters",
      cellOf: ({ parameters }) => textCell(parameters, parameters?.count),
    },
    unitColumn(table, "data", "Training data", ({ data }) => amountOf("tokens", data?.tokens)),
    {
      id: "compute",
      label: "Compute, computed",
      unit: "10²¹ FLOP",
      meaning: "6 × parameters × tokens, where both are known. Of a mixture of experts, the active parameters count.",
      cellOf: (row) => {
        const model = trainedModel(row);
        return model && numberCell(trainingCompute(model) / flopsUnit);
      },
    },
    {
      id: "accelerator",
      label: "Accelerator",
      choices: [...accelerators].sort((a, b) => a.localeCompare(b, "en")),
      cellOf: ({ hardware }) => (hardware?.accelerator ? { text: hardware.accelerator } : undefined),
    },
    unitColumn(table, "hardware", "Hardware", ({ hardware }) => amountOf("accelerators", hardware?.accelerators) ?? []),
    unitColumn(
      table,
      "time",
      "Time",
      ({ time }) => amountOf("days", time?.days) ?? amountOf("GPU days", time?.gpuDays),
    ),
    {
      id: "hardware-days",
      label: "Hardware-days, computed",
      meaning: "Accelerators times days, or the reported sum over all accelerators, in days.",
      cellOf: ({ model }) => numberCell(days.get(model) ?? 0),
    },
    unitColumn(table, "money", "Money"),
    unitColumn(table, "energy", "Energy, emissions"),
    { id: "citation", label: "Citation", cellOf: ({ citation }) => (citation ? { text: citation } : undefined) },
    {
      id: "sources",
      label: "Sources",
      meaning: "Numbers of the sources below the table, in the order of the columns.",
      cellOf: (row) =>
        linkCell(
          cellsOf(row).flatMap(({ source, printed, printedSource }) =>
            printed && printedSource ? [source, printedSource] : [source],
          ),
          (id) => ({ text: String(sourceNumber(id)), href: `#source-${id}` }),
        ),
    },
    {
      id: "notes",
      label: "Notes",
      meaning: "Letters of the notes below the table.",
      cellOf: (row) =>
        linkCell(
          [row.note, ...cellsOf(row).map(({ note }) => note)].flatMap((note) => noteLetter(note) ?? []),
          (letter) => ({ text: letter, href: `#note-${letter}` }),
        ),
    },
  ];
}

/**
 * A column whose cells can have different units. `amountsOf` has the amounts of a row, if they are recorded apart from
 * the text.
 */
function unitColumn(
  { rows }: CostTable,
  id: "data" | "hardware" | "time" | "money" | "energy",
  label: string,
  amountsOf: (row: CostRow) => Amount[] | undefined = () => undefined,
): CostColumn {
  const texts = rows.map((row) => {
    const cell = textCell(row[id]);
    return cell && { cell, amounts: amountsOf(row) };
  });
  const { cells, units } = sortByUnit(texts);
  const cellByRow = new Map(rows.map((row, index) => [row, cells[index]]));
  return {
    id,
    label,
    ...(units.length > 1 && { meaning: `Sorted by kind of unit, then by size: ${units.join(", ")}.` }),
    cellOf: (row) => cellByRow.get(row),
  };
}

function amountOf(unit: string, value: number | undefined): Amount[] | undefined {
  return value === undefined ? undefined : [{ unit, value }];
}

function cellsOf(row: CostRow): CostCell[] {
  return costColumns.flatMap((column) => row[column] ?? []);
}

/** Returns the text of a cell: the corrected value, or what the source prints. */
function textCell(cell: CostCell | undefined, sortBy?: number): TableCell | undefined {
  const text = cell?.value ?? cell?.printed;
  return text === undefined ? undefined : { text, ...(sortBy !== undefined && { sortBy }) };
}

/** Returns a number with three digits: "0.491", "37,900". */
function numberCell(value: number): TableCell | undefined {
  if (value === 0) return undefined;
  return { text: Number(value.toPrecision(3)).toLocaleString("en-US", { maximumFractionDigits: 6 }), sortBy: value };
}

function linkCell(
  values: readonly string[],
  toLink: (value: string) => { text: string; href: string },
): TableCell | undefined {
  const links = [...new Set(values)].map(toLink);
  return links.length > 0 ? { text: links.map(({ text }) => text).join(", "), links } : undefined;
}
