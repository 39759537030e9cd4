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
export function setFilter(query: string, field: QueryField, value: string, state: FilterState): string {
  let rest = query;
  for (let clause = findFilter(rest, field, value); clause; clause = findFilter(rest, field, value)) {
    rest = `${rest.slice(0, clause.start).trimEnd()} ${rest.slice(clause.end).trimStart()}`.trim();
  }
  if (state === undefined) return rest;
  const filter: FilterClause = { type: "filter", field, value, negated: state === "exclude", start: 0, end: 0 };
  return `${rest.trim()} ${printClause(filter)}`.trim();
}

/** The filters of a query, in order. */
export function filtersOf(query: string): FilterClause[] {
  return parseQuery(query).clauses.filter((clause) => clause.type === "filter");
}

function findFilter(query: string, field: QueryField, value: string): FilterClause | undefined {
  const wanted = value.toLowerCase();
  return filtersOf(query).find((clause) => clause.field === field && clause.value.toLowerCase() === wanted);
}
