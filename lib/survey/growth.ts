/** How the papers of an entry are spread over years. */
export interface Growth {
  /** Number of papers by year, from the first year of the list to its last. */
  byYear: number[];
  /** Number of papers in the two newest years of the survey. */
  recent: number;
  /** `recent` as a percentage of the papers with a year, rounded; undefined without such papers. */
  percent: number | undefined;
}

/** The years that growth is counted over. */
export interface GrowthYears {
  /** First year that is drawn. Earlier papers count for it. */
  first: number;
  /** First of the two newest years. */
  recent: number;
  last: number;
}

/** At most this many years are drawn. */
const maxYears = 8;

/** Returns the years to count growth over; undefined if no paper has a year. */
export function growthYears(papers: readonly { year?: number | undefined }[]): GrowthYears | undefined {
  const years = papers.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return undefined;
  const last = Math.max(...years);
  return { first: Math.max(Math.min(...years), last - maxYears + 1), recent: last - 1, last };
}

/** Counts papers by year. Papers without a year are left out. */
export function growthOf(papers: readonly { year?: number | undefined }[], years: GrowthYears): Growth {
  const byYear = Array.from({ length: years.last - years.first + 1 }, () => 0);
  let recent = 0;
  let all = 0;
  for (const { year } of papers) {
    if (year === undefined) continue;
    const index = Math.max(0, year - years.first);
    byYear[index] = (byYear[index] ?? 0) + 1;
    all++;
    if (year >= years.recent) recent++;
  }
  return { byYear, recent, percent: all > 0 ? Math.round((recent / all) * 100) : undefined };
}
