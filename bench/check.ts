/** A value beside the bar it is held to. Bars judge; they never fail a run, since times differ from run to run. */
export interface Check {
  name: string;
  /** Undefined where it could not be measured. */
  value: number | undefined;
  /** The bar, as people write it. */
  bar: string;
  met: boolean;
}

/** A value that is better the smaller it is. Without a value the bar is not met. */
export function atMost(name: string, value: number | undefined, limit: number): Check {
  return { name, value, bar: `≤ ${rounded(limit)}`, met: value !== undefined && value <= limit };
}

/** A value that is better the larger it is. */
export function atLeast(name: string, value: number, limit: number): Check {
  return { name, value, bar: `≥ ${rounded(limit)}`, met: value >= limit };
}

/** As many digits as values are shown with. */
function rounded(limit: number): number {
  return Number(limit.toFixed(3));
}
