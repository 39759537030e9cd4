import { notStated } from "../content/schema/not-stated";
import { isUsable } from "../survey/implementations";
import type { Survey } from "../survey/survey";
import { toId } from "./to-id";

/** Facts that queries can filter by: the values of an attribute, or the frameworks that implement a paper. */
export interface FactColumn {
  /** Name of the field in queries. */
  id: string;
  /** Name shown to readers. Several attributes may have the same. */
  label: string;
  values: (number | string)[];
  /** Letter before its values in names such as `W4A16`. */
  letter?: string;
  /** Names of the values, if they are ids. */
  labels?: string[];
  /** Indexes of the papers with facts, ascending. */
  papers: number[];
  /** For each of `papers`, indexes in `values`, ascending, which compresses better. */
  facts: number[][];
}

/** The field of the frameworks that implement a paper. */
export const frameworkField = "in";

/** Collects the facts that readers can filter by. Columns without a fact are left out. */
export function collectFacts({ families, papers, frameworks }: Pick<Survey, "families" | "papers" | "frameworks">) {
  const attributes = families.flatMap((family) => family.attributes.filter(({ filter }) => filter));
  const columns = attributes.map(({ id, label, letter }): FactColumn => {
    const valuesOf = papers.map(({ facts }) => {
      const fact = facts.find(({ attribute }) => attribute === id);
      return fact ? [fact.value].flat().map((value) => (typeof value === "boolean" ? yesOrNo(value) : value)) : [];
    });
    return { ...factColumn(id, label, valuesOf), ...(letter && { letter }) };
  });
  const frameworksOf = new Map<string, string[]>();
  for (const framework of frameworks)
    for (const implementation of framework.implements) {
      const { paper } = implementation;
      if (paper && isUsable(implementation))
        frameworksOf.set(paper, [...new Set([...(frameworksOf.get(paper) ?? []), framework.id])]);
    }
  const implemented = factColumn(
    frameworkField,
    "Implemented in",
    papers.map(({ id }) => frameworksOf.get(id) ?? []),
  );
  const named = withFrameworkNames([...columns, implemented], frameworks);
  return named.filter((column) => column.papers.length > 0);
}

/** Adds the names of frameworks to their column, as labels of its values. */
export function withFrameworkNames(
  columns: readonly FactColumn[],
  frameworks: readonly { id: string; name: string }[],
): FactColumn[] {
  const nameById = new Map<number | string, string>(frameworks.map(({ id, name }) => [id, name]));
  return columns.map((column) =>
    column.id === frameworkField
      ? { ...column, labels: column.values.map((id) => nameById.get(id) ?? String(id)) }
      : column,
  );
}

/** Returns a column. `valuesOf` has the values of each paper, which may be none. */
export function factColumn(id: string, label: string, valuesOf: (number | string)[][]): FactColumn {
  const values = [...new Set(valuesOf.flat())].sort(compareValues);
  const papers = valuesOf.flatMap((own, paper) => (own.length > 0 ? [paper] : []));
  const facts = papers.map((paper) => (valuesOf[paper] ?? []).map((value) => values.indexOf(value)).sort(ascending));
  return { id, label, values, papers, facts };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Numbers come before words, and "not stated" last. */
function compareValues(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const rank = (value: number | string) => (typeof value === "number" ? 0 : value === notStated ? 2 : 1);
  return rank(a) - rank(b) || String(a).localeCompare(String(b), "en");
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** Returns the names of the fields of facts in queries: ids, and labels such as `training`. */
export function factFieldsOf(columns: readonly FactColumn[]): string[] {
  return [...new Set(columns.flatMap(({ id, label }) => [id, toId(label)]))];
}

/** Returns the columns of a field: the one with this id, or else those with this label. */
export function columnsOfField(columns: readonly FactColumn[], field: string): FactColumn[] {
  const own = columns.filter(({ id }) => id === field);
  return own.length > 0 ? own : columns.filter(({ label }) => toId(label) === field);
}
