import type { Clause } from "./parse-query";

/** Writes clauses as a query. Reading it again gives the same clauses, but for their places. */
export function printQuery(clauses: readonly Clause[]): string {
  return clauses.map(printClause).join(" ");
}

/** Writes one clause as it is typed. */
export function printClause(clause: Clause): string {
  const minus = clause.negated ? "-" : "";
  if (clause.type === "word") return minus + clause.text;
  if (clause.type === "phrase") return `${minus}"${clause.text}"`;
  return `${minus}${clause.field}:${/ |^\/\//.test(clause.value) ? `"${clause.value}"` : clause.value}`;
}
