import { submissionDate } from "../identifiers/arxiv-id";
import type { Paper } from "./entities";

/** Returns the month of the first arXiv version as `YYYY-MM`; undefined without an arXiv id. */
export function submissionMonth(paper: Pick<Paper, "arxiv">): string | undefined {
  const date = submissionDate(paper.arxiv);
  return date && `${date.year}-${String(date.month).padStart(2, "0")}`;
}

const titles = new Intl.Collator("en");

/** Sorts by year and arXiv month, newest first, then by title. Papers without a year come last. */
export function compareNewestFirst(a: Paper, b: Paper): number {
  return (
    (b.year ?? 0) - (a.year ?? 0) ||
    compareMonths(submissionMonth(b), submissionMonth(a)) ||
    titles.compare(a.title, b.title)
  );
}

function compareMonths(a = "", b = ""): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
