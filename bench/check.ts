/** A value and the bar that it should meet. A missed bar does not fail a run, because times vary between runs. */
export interface Check {
  name: string;
  /** Undefined if it could not be measured. */
  value: number | undefined;
  /** The bar as text, such as `≤ 1.6`. */
  bar: string;
  met: boolean;
}

/** Checks a value that should not exceed a limit. An undefined value misses the bar. */
export function atMost(name: string, value: number | undefined, limit: number): Check {
  return { name, value, bar: `≤ ${round(limit)}`, met: value !== undefined && value <= limit };
}

/** Checks a value that should reach a limit. */
export function atLeast(name: string, value: number, limit: number): Check {
  return { name, value, bar: `≥ ${round(limit)}`, met: value >= limit };
}

/** Rounds a limit to the precision that values are shown with. */
function round(limit: number): number {
  return Number(limit.toFixed(3));
}
