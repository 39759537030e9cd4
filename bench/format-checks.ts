import { type Block, table } from "./blocks";
import type { Check } from "./check";

/** Formats checks as a table. */
export function formatChecks(checks: readonly Check[]): Block {
  return table(
    ["check", "value", "bar", ""],
    checks.map(({ name, value, bar, met }) => [name, fixed(value, 3), bar, met ? "met" : "NOT MET"]),
  );
}

/** Formats a number with a fixed number of decimal places. */
export function fixed(value: number | undefined, digits = 1): string {
  return value?.toFixed(digits) ?? "unknown";
}
