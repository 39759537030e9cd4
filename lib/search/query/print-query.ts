import type { Clause } from "./parse-query";

/** Writes clauses as a query. Parsing it returns the same clauses, except for their positions. */
export function printQuery(clauses: readonly Clause[]): string {
  return clauses.map(printClause).join(" ");
}

/** Writes a clause as in a query. */
export function printClause(clause: Clause): string {
  const minus = clause.negated ? "-" : "";
  if (clause.type === "word") return minus + clause.text;
  if (clause.type === "phrase") return `${minus}"${clause.text}"`;
  return `${minus}${clause.field}:${/ |^\/\//.test(clause.value) ? `"${clause.value}"` : clause.value}`;
}
