/** Number of papers of a year, in total and by series. */
export interface YearCount<Series extends string = string> {
  year: number;
  total: number;
  /** Counts in the order of the given series. */
  bySeries: { series: Series; count: number }[];
}

/**
 * Counts papers by year, for every year from the first to the last, including years without papers. Skips papers
 * without a year.
 */
export function countByYear<Item extends { year?: number | undefined }, Series extends string>(
  items: readonly Item[],
  allSeries: readonly Series[],
  seriesOf: (item: Item) => Series | undefined,
): YearCount<Series>[] {
  const years = items.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const ofYear = items.filter(({ year }) => year === first + index);
    return {
      year: first + index,
      total: ofYear.length,
      bySeries: allSeries.map((series) => ({
        series,
        count: ofYear.filter((item) => seriesOf(item) === series).length,
      })),
    };
  });
}
