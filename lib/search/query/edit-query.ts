import { type FilterClause, parseQuery, type QueryField } from "./parse-query";
import { printClause } from "./print-query";

/** Whether a query includes or excludes a value of a field; undefined if it does neither. */
export type FilterState = "include" | "exclude" | undefined;

/** Returns whether a query includes or excludes a value. */
export function filterState(query: string, field: QueryField, value: string): FilterState {
  const clause = findFilter(query, field, value);
  return clause && (clause.negated ? "exclude" : "include");
}

/** Includes or excludes a value of a field in a query; undefined removes its filters. Keeps the rest as typed. */
export function setFilter(typed: string, field: QueryField, value: string, state: FilterState): string {
  let rest = typed.trim();
  for (let clause = findFilter(rest, field, value); clause; clause = findFilter(rest, field, value)) {
    rest = `${rest.slice(0, clause.start).trimEnd()} ${rest.slice(clause.end).trimStart()}`.trim();
  }
  if (state === undefined) return rest;
  const filter = printClause({ type: "filter", field, value, negated: state === "exclude", start: 0, end: 0 });
  const query = `${rest} ${filter}`.trim();
  // The parser would not see the filter after an unclosed quotation mark or beyond the maximum length.
  return filterState(query, field, value) === state ? query : `${filter} ${rest}`.trim();
}

/** Returns the filters of a query, in order. */
export function filtersOf(query: string): FilterClause[] {
  return parseQuery(query).clauses.filter((clause) => clause.type === "filter");
}

function findFilter(query: string, field: QueryField, value: string): FilterClause | undefined {
  const wanted = value.toLowerCase();
  return filtersOf(query).find((clause) => clause.field === field && clause.value.toLowerCase() === wanted);
}
