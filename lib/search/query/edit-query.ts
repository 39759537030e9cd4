import { type FilterClause, parseQuery, type QueryField } from "./parse-query";
import { printClause } from "./print-query";

/** Whether a query asks for a value of a field, leaves it out, or says nothing of it. */
export type FilterState = "include" | "exclude" | undefined;

/** What a query says of a value. */
export function filterState(query: string, field: QueryField, value: string): FilterState {
  const clause = findFilter(query, field, value);
  return clause && (clause.negated ? "exclude" : "include");
}

/** The query with a value of a field included, excluded or, for undefined, not spoken of. The rest stays as it was typed. */
export function setFilter(typed: string, field: QueryField, value: string, state: FilterState): string {
  let rest = typed.trim();
  for (let clause = findFilter(rest, field, value); clause; clause = findFilter(rest, field, value)) {
    rest = `${rest.slice(0, clause.start).trimEnd()} ${rest.slice(clause.end).trimStart()}`.trim();
  }
  if (state === undefined) return rest;
  const filter = printClause({ type: "filter", field, value, negated: state === "exclude", start: 0, end: 0 });
  const query = `${rest} ${filter}`.trim();
  // Behind a quotation mark that is not closed, or beyond the longest query, it would not be read.
  return filterState(query, field, value) === state ? query : `${filter} ${rest}`.trim();
}

/** The filters of a query, in order. */
export function filtersOf(query: string): FilterClause[] {
  return parseQuery(query).clauses.filter((clause) => clause.type === "filter");
}

function findFilter(query: string, field: QueryField, value: string): FilterClause | undefined {
  const wanted = value.toLowerCase();
  return filtersOf(query).find((clause) => clause.field === field && clause.value.toLowerCase() === wanted);
}
