import { type FilterClause, parseQuery } from "./parse-query";
import { printClause } from "./print-query";

/** Whether a query includes or excludes a value of a field; undefined if it does neither. */
export type FilterState = "include" | "exclude" | undefined;

/** Returns whether a query includes or excludes a value. `factFields` has the names of the fields of facts. */
export function filterState(query: string, field: string, value: string, factFields?: readonly string[]): FilterState {
  const clause = findFilter(query, field, value, factFields);
  return clause && (clause.negated ? "exclude" : "include");
}

/** Includes or excludes a value of a field in a query; undefined removes its filters. Keeps the rest as typed. */
export function setFilter(
  typed: string,
  field: string,
  value: string,
  state: FilterState,
  factFields?: readonly string[],
): string {
  let rest = typed.trim();
  const find = () => findFilter(rest, field, value, factFields);
  for (let clause = find(); clause; clause = find()) {
    rest = `${rest.slice(0, clause.start).trimEnd()} ${rest.slice(clause.end).trimStart()}`.trim();
  }
  if (state === undefined) return rest;
  const filter = printClause({ type: "filter", field, value, negated: state === "exclude", start: 0, end: 0 });
  const query = `${rest} ${filter}`.trim();
  // The parser would not see the filter after an unclosed quotation mark or beyond the maximum length.
  return filterState(query, field, value, factFields) === state ? query : `${filter} ${rest}`.trim();
}

/** Returns the filters of a query, in order. */
export function filtersOf(query: string, factFields?: readonly string[]): FilterClause[] {
  return parseQuery(query, factFields).clauses.filter((clause) => clause.type === "filter");
}

function findFilter(
  query: string,
  field: string,
  value: string,
  factFields?: readonly string[],
): FilterClause | undefined {
  const wanted = value.toLowerCase();
  return filtersOf(query, factFields).find((clause) => clause.field === field && clause.value.toLowerCase() === wanted);
}
