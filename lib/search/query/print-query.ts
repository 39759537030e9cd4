import type { Clause } from "./parse-query";

/** Writes a clause as in a query. Parsing it returns the same clause, except for its position. */
export function printClause(clause: Clause): string {
  const minus = clause.negated ? "-" : "";
  if (clause.type === "word") return minus + clause.text;
  if (clause.type === "phrase") return `${minus}"${clause.text}"`;
  return `${minus}${clause.field}:${/ |^\/\//.test(clause.value) ? `"${clause.value}"` : clause.value}`;
}
