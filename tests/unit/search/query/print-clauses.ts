import type { Clause } from "@/lib/search/query/parse-query";
import { printClause } from "@/lib/search/query/print-query";

/** Writes clauses as a query. */
export function printClauses(clauses: readonly Clause[]): string {
  return clauses.map(printClause).join(" ");
}
