import type { Paper } from "./entities";
import { submissionMonth } from "./paper-date";

type Dated = Pick<Paper, "arxiv" | "year" | "versions">;

/**
 * Returns when the first known version of a paper appeared: "2022-10" or, without a month, "2022". The month is that of
 * its arXiv id or of another version. Undefined if no version has a date.
 */
export function firstVersionDate(paper: Dated): string | undefined {
  const dates = [
    submissionMonth(paper),
    paper.year?.toString(),
    ...paper.versions.map(({ date, year }) => date?.slice(0, 7) ?? year?.toString()),
  ].filter((date) => date !== undefined);
  // The first year counts. In that year, a month says more than the year alone.
  return dates.sort(
    (a, b) => a.slice(0, 4).localeCompare(b.slice(0, 4)) || b.length - a.length || a.localeCompare(b),
  )[0];
}

/**
 * Compares the first versions of two papers: negative if that of `a` is older. Returns 0 if the order is not known, as
 * for a month and its year. Within a month, arXiv ids are in order.
 */
export function compareFirstVersions(a: Dated, b: Dated): number {
  const [dateA = "", dateB = ""] = [firstVersionDate(a), firstVersionDate(b)];
  const known = Math.min(dateA.length, dateB.length);
  const byDate = dateA.slice(0, known).localeCompare(dateB.slice(0, known));
  if (byDate !== 0 || dateA !== submissionMonth(a) || dateB !== submissionMonth(b)) return byDate;
  return arxivNumber(a) - arxivNumber(b);
}

/** Returns the number of an arXiv id within its month; 0 for ids before April 2007, which count in each archive. */
function arxivNumber({ arxiv = "" }: Dated): number {
  return Number(/^\d{4}\.(\d+)$/.exec(arxiv)?.[1] ?? 0);
}
