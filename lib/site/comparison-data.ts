import type { Survey } from "../survey/survey";
import type { ComparedColumn, ComparedEntry, ComparedFact, ComparisonData } from "../table/comparison";
import type { DataTable, TableCell, TableRow } from "../table/data-table";
import { addresses } from "./addresses";
import { familyTable } from "./family-table";
import { frameworkTableOf } from "./framework-facts";
import { basePath } from "./site-config";

/** Returns the facts of all papers and frameworks, for comparing them in the browser. */
export function comparisonData(
  survey: Pick<Survey, "families" | "papers" | "frameworks" | "sourceById">,
): ComparisonData {
  const columns: ComparedColumn[] = [];
  const indexBySource = new Map<string, number>();
  const entries: Record<string, ComparedEntry> = {};
  const toFact = ({ href, ...cell }: TableCell): ComparedFact => {
    if (href === undefined) return cell;
    const source = indexBySource.get(href) ?? indexBySource.size;
    indexBySource.set(href, source);
    return { ...cell, source };
  };
  const add = (group: string, { columns: own, rows }: DataTable, idOf: (row: TableRow) => string) => {
    for (const { id, label, unit, meaning } of own) {
      if (columns.every((column) => column.id !== id)) columns.push({ id, label, unit, meaning, group });
    }
    for (const row of rows) {
      const { cells, id: _, ...rest } = row;
      const facts = own.flatMap(({ id }, index) => (cells[index] ? [[id, toFact(cells[index])] as const] : []));
      const id = idOf(row);
      entries[id] = { ...rest, facts: { ...entries[id]?.facts, ...Object.fromEntries(facts) } };
    }
  };
  const paperRoot = basePath + addresses.papers;
  for (const family of survey.families) {
    const table = familyTable(family, survey);
    add(family.title, table, ({ href }) => href.slice(paperRoot.length, -1));
  }
  if (survey.frameworks.length > 0) add("Framework", frameworkTableOf(survey), ({ id = "" }) => comparedFramework(id));
  return { columns: inGroups(columns), sources: [...indexBySource.keys()], entries };
}

/** Returns the id of a framework among the compared entries. */
export function comparedFramework(id: string): string {
  return `framework:${id}`;
}

/** Columns that all families have come first and last. */
function inGroups(columns: readonly ComparedColumn[]): ComparedColumn[] {
  const general = ["year", "in"];
  return [
    ...columns.flatMap((column) => (general.includes(column.id) ? { ...column, group: "General" } : [])),
    ...columns.filter(({ id }) => !general.includes(id)),
  ];
}
