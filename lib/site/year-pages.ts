/** A list of more papers than this is split into pages. */
export const longestList = 100;

/** How many of the newest papers stand in place of a list that is split. */
export const newestShown = 30;

/** One page of a list that is split by year, and within a year wherever it is too long. */
export interface ListPage<Paper> {
  /** Last part of its address: `2024`, `2024/2` for the second page of that year, `undated` for unknown years. */
  path: string;
  /** What it holds: "2024", "2024, page 2 of 3", "Year not verified". */
  title: string;
  /** The year in words, and how many papers it has. */
  year: { name: string; count: number };
  /** Number of the page within its year, from 1. */
  number: number;
  papers: readonly Paper[];
}

/** The pages of a list by year, in the list's order; none when it is short enough to stand on one page. */
export function yearPages<Paper extends { year?: number | undefined }>(papers: readonly Paper[]): ListPage<Paper>[] {
  if (papers.length <= longestList) return [];
  const years = [...new Set(papers.map(({ year }) => year))];
  return years.flatMap((year) => {
    const ofYear = papers.filter((paper) => paper.year === year);
    const count = Math.ceil(ofYear.length / longestList);
    const name = year?.toString() ?? "Year not verified";
    return Array.from({ length: count }, (_, index) => ({
      path: `${year ?? "undated"}${index > 0 ? `/${index + 1}` : ""}`,
      title: count > 1 ? `${name}, page ${index + 1} of ${count}` : name,
      year: { name, count: ofYear.length },
      number: index + 1,
      papers: ofYear.slice(index * longestList, (index + 1) * longestList),
    }));
  });
}

/** Where the papers of a year are: on their own page below `address`, or under a heading of the page there. */
export function yearHref(papers: readonly unknown[], address: string): (year: number) => string {
  return (year) => `${address}${papers.length > longestList ? `${year}/` : `#y${year}`}`;
}
