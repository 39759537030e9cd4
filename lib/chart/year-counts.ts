/** How many of some papers appeared in a year, in all and by series. */
export interface YearCount<Series extends string = string> {
  year: number;
  total: number;
  /** Counts in the order of the series asked for. */
  bySeries: { series: Series; count: number }[];
}

/**
 * Counts papers by year over every year from the first to the last, gaps included. A paper counts once
 * a year, in the first of its series.
 */
export function countByYear<Item extends { year: number }, Series extends string>(
  items: readonly Item[],
  allSeries: readonly Series[],
  seriesOf: (item: Item) => Series | undefined,
): YearCount<Series>[] {
  if (items.length === 0) return [];
  const years = items.map(({ year }) => year);
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
