import { addresses } from "../site/addresses";
import type { DataTable, TableCell, TableColumn, TableRow } from "./data-table";

/** Most entries side by side. */
export const maxCompared = 6;

/** A property by which entries are compared. */
export interface ComparedColumn extends TableColumn {
  /** Name of the family that it belongs to. */
  group: string;
}

/** A cell with the index of its address among all addresses, as many facts share one. */
export type ComparedFact = Omit<TableCell, "href"> & { source?: number | undefined };

/** An entry with its facts by the id of the column. */
export interface ComparedEntry extends Omit<TableRow, "cells" | "id"> {
  facts: Record<string, ComparedFact>;
}

/** All entries that readers can compare, by id: `gptq`, or `framework:vllm`. */
export interface ComparisonData {
  columns: ComparedColumn[];
  /** Addresses of the sources of facts, and of pages with details. */
  sources: string[];
  entries: Record<string, ComparedEntry>;
}

/** Entries side by side. */
export interface EntryComparison extends Omit<DataTable, "columns"> {
  columns: ComparedColumn[];
  /** Ids of the columns in which entries state different values. */
  differing: ReadonlySet<string>;
}

/** Reads the different ids of the entries to compare from the query of an address. */
export function readComparedIds(query: string): string[] {
  const ids = (new URLSearchParams(query).get("ids") ?? "").split(/[,\s]+/).filter(Boolean);
  return [...new Set(ids)];
}

/**
 * Sorts ids into those to compare, those beyond the most that fit, and those of which no facts are recorded. A framework
 * can also be named without its prefix: `vllm`.
 */
export function sortComparedIds(
  { entries }: Pick<ComparisonData, "entries">,
  ids: readonly string[],
): { compared: string[]; leftOut: string[]; unknown: string[] } {
  const keyOf = (id: string) => [id, `framework:${id}`].find((key) => Object.hasOwn(entries, key));
  const known = [...new Set(ids.flatMap((id) => keyOf(id) ?? []))];
  return {
    compared: known.slice(0, maxCompared),
    leftOut: known.slice(maxCompared),
    unknown: ids.filter((id) => keyOf(id) === undefined),
  };
}

/** Returns the columns for an export, which has no groups: labels that occur in several groups name their group. */
export function exportedColumns(columns: readonly ComparedColumn[]): TableColumn[] {
  return columns.map(({ group, ...column }) => {
    const isShared = columns.some(({ id, label }) => label === column.label && id !== column.id);
    return { ...column, meaning: undefined, label: isShared ? `${column.label} (${group})` : column.label };
  });
}

/** Returns the query of the address that compares entries; empty without entries. */
export function comparisonQuery(ids: readonly string[]): string {
  return ids.length > 0 ? addresses.compareEntries(ids).slice(addresses.compare.length) : "";
}

/** Compares entries in the columns in which at least one of them has a fact. Ignores unknown ids. */
export function compareEntries({ columns, sources, entries }: ComparisonData, ids: readonly string[]): EntryComparison {
  const found = ids.flatMap((id) => (Object.hasOwn(entries, id) ? (entries[id] ?? []) : []));
  const used = columns.filter(({ id }) => found.some(({ facts }) => facts[id]));
  const toCell = ({ source, ...cell }: ComparedFact): TableCell => ({
    ...cell,
    href: source === undefined ? undefined : sources[source],
  });
  const rows = found.map(({ facts, ...entry }) => ({
    ...entry,
    cells: used.map(({ id }) => facts[id] && toCell(facts[id])),
  }));
  const differing = used.filter((_, index) => {
    const stated = rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell && !cell.isNotStated ? cell.text : [];
    });
    return new Set(stated).size > 1;
  });
  return { nameLabel: "Name", columns: used, rows, differing: new Set(differing.map(({ id }) => id)) };
}
