import { submissionDate } from "../identifiers/identifiers";
import type { Paper } from "./entities";

/** Month of the first arXiv version as `YYYY-MM`, read off the id; undefined for papers without a new-style id. */
export function submissionMonth(paper: Pick<Paper, "arxiv">): string | undefined {
  const date = submissionDate(paper.arxiv);
  return date && `${date.year}-${String(date.month).padStart(2, "0")}`;
}

const titles = new Intl.Collator("en");

/** Order for lists: newest first by year, then by arXiv month, then by title; papers without a year come last. */
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
