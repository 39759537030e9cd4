/** Longer lists of papers are split into pages. */
export const maxListedPapers = 100;

/** Number of papers shown in place of a list that is split. */
export const newestShown = 30;

/** A page of a list that is split by year, and within a year if that is still too long. */
export interface ListPage<Paper> {
  /** Last part of its address: `2024`, `2024/2` for its second page, `undated` for papers without a year. */
  path: string;
  /** Title: "2024", "2024, page 2 of 3", "Year not verified". */
  title: string;
  /** Name of the year, and its number of papers. */
  year: { name: string; count: number };
  /** Number of the page within its year, from 1. */
  number: number;
  papers: readonly Paper[];
}

/** Splits a list into pages by year, in the order of the list. Returns an empty list if it fits on one page. */
export function yearPages<Paper extends { year?: number | undefined }>(papers: readonly Paper[]): ListPage<Paper>[] {
  if (papers.length <= maxListedPapers) return [];
  const years = [...new Set(papers.map(({ year }) => year))];
  return years.flatMap((year) => {
    const ofYear = papers.filter((paper) => paper.year === year);
    const count = Math.ceil(ofYear.length / maxListedPapers);
    const name = year?.toString() ?? "Year not verified";
    return Array.from({ length: count }, (_, index) => ({
      path: `${year ?? "undated"}${index > 0 ? `/${index + 1}` : ""}`,
      title: count > 1 ? `${name}, page ${index + 1} of ${count}` : name,
      year: { name, count: ofYear.length },
      number: index + 1,
      papers: ofYear.slice(index * maxListedPapers, (index + 1) * maxListedPapers),
    }));
  });
}

/** Returns a function that links to the papers of a year: a page below `address`, or a heading on that page. */
export function yearHref(papers: readonly unknown[], address: string): (year: number) => string {
  return (year) => `${address}${papers.length > maxListedPapers ? `${year}/` : `#y${year}`}`;
}
