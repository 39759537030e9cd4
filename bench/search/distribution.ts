/** Percentiles of measurements. */
export interface Distribution {
  count: number;
  p50: number;
  p95: number;
  max: number;
}

/** Returns percentiles by the nearest-rank method. */
export function summarizeTimes(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Returns the minimum of all rounds for each measurement, because other load on the machine only adds time. */
export function fastestOfRounds(rounds: readonly (readonly number[])[]): number[] {
  const [first = []] = rounds;
  return first.map((_, index) => Math.min(...rounds.flatMap((round) => round[index] ?? [])));
}
