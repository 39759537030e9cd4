/** Sums up some measurements. */
export interface Distribution {
  count: number;
  p50: number;
  p95: number;
  max: number;
}

/** Percentiles by the nearest rank. */
export function summarizeTimes(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** For each place, the least of all rounds: what others do on the machine only ever adds. */
export function fastestOfRounds(rounds: readonly (readonly number[])[]): number[] {
  const [first = []] = rounds;
  return first.map((_, place) => Math.min(...rounds.flatMap((round) => round[place] ?? [])));
}
