import { type Block, table } from "./blocks";
import type { Check } from "./check";

/** Values beside their bars. */
export function formatChecks(checks: readonly Check[]): Block {
  return table(
    ["bar", "value", "wanted", ""],
    checks.map(({ name, value, bar, met }) => [name, fixed(value, 3), bar, met ? "met" : "NOT MET"]),
  );
}

/** A number with so many digits after the point. */
export function fixed(value: number | undefined, digits = 1): string {
  return value?.toFixed(digits) ?? "unknown";
}
