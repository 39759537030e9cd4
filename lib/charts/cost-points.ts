import { type ScaleLogarithmic, scaleLog } from "d3-scale";
import type { CostRow } from "../content/schema/cost-table";

/** A model in the plot of parameters and training tokens. */
export interface CostPoint {
  model: string;
  parameters: number;
  tokens: number;
}

/** Returns the rows that have both numbers. */
export function costPoints(rows: readonly CostRow[]): CostPoint[] {
  return rows.flatMap(({ model, parameters, data }) =>
    parameters?.count && data?.tokens ? [{ model, parameters: parameters.count, tokens: data.tokens }] : [],
  );
}

/** Returns a logarithmic scale from values to positions, with padding at both ends. */
export function logScale(values: readonly number[], range: [number, number]): ScaleLogarithmic<number, number> {
  return scaleLog([Math.min(...values) * 0.75, Math.max(...values) * 1.35], range);
}

/** Returns the ticks of a logarithmic axis: 1, 3, 10, 30 and so on. */
export function logTicks(scale: ScaleLogarithmic<number, number>): number[] {
  return scale.ticks().filter((tick) => /^[13]/.test(tick.toExponential()));
}

/** Formats a large count with its unit: "175B" for 175e9, "1.4T" for 1.4e12. */
export function formatMagnitude(value: number): string {
  const [unit, size] = value >= 1e12 ? ["T", 1e12] : value >= 1e9 ? ["B", 1e9] : ["M", 1e6];
  return `${Number((value / size).toPrecision(3))}${unit}`;
}
