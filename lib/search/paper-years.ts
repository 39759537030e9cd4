import { submissionDate } from "../identifiers/arxiv-id";
import type { SearchIndex } from "./search-index";

// A preprint's year is as good as the year of publication, unless both are candidates.
const preprintGap = 0.5;

/** Returns how far a year is from a paper's: 0 for the year of publication, below 1 for that of the preprint. */
export function yearGap(paper: number, year: number, { data }: Pick<SearchIndex, "data">): number {
  const published = data.papers.year[paper] || undefined;
  const submitted = submissionDate(data.papers.arxiv[paper])?.year;
  if (published === year) return 0;
  if (submitted === year) return preprintGap;
  const gaps = [published, submitted].flatMap((known) => (known === undefined ? [] : Math.abs(known - year)));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}
