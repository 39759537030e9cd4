import type { CostRow } from "../content/schema/cost-table";

/** A model in the plot of parameters against training tokens. */
export interface CostPoint {
  model: string;
  parameters: number;
  tokens: number;
}

/** The rows that give both numbers. */
export function costPoints(rows: readonly CostRow[]): CostPoint[] {
  return rows.flatMap(({ model, parameters, data }) =>
    parameters?.count && data?.tokens ? [{ model, parameters: parameters.count, tokens: data.tokens }] : [],
  );
}

/** A logarithmic scale from a range of values to a range of positions. */
export function logScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = Math.log(high / low) || 1;
  return (value) => start + (Math.log(value / low) / span) * (end - start);
}

/** A large count in words of the field: 175e9 is "175B", 1.4e12 "1.4T". */
export function formatMagnitude(value: number): string {
  const [unit, size] = value >= 1e12 ? ["T", 1e12] : value >= 1e9 ? ["B", 1e9] : ["M", 1e6];
  return `${Number((value / size).toPrecision(3))}${unit}`;
}
