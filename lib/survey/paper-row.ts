import { shortByline } from "../text/format";
import type { Paper } from "./entities";
import { nameBesideTitle } from "./name-beside-title";
import { summaryLine } from "./paper-summary";
import { describePublication } from "./publication";

/** What a list shows of a paper. Keys that say no are left out: long lists carry hundreds of these. */
export interface PaperRow {
  id: string;
  title: string;
  /** What people call it, where the title does not say so. */
  name?: string;
  /** Authors, shortened. */
  byline?: string;
  /** Venue and year, and what of them is not verified. */
  venue: string;
  /** What it does, in a line. */
  note?: string;
  /** Whether its code is linked. */
  code?: boolean;
  /** Whether it was retracted. */
  retracted?: boolean;
}

/** A paper as a row of a list. */
export function paperRow(paper: Paper): PaperRow {
  const byline = shortByline(paper.authors);
  const name = nameBesideTitle(paper);
  const note = summaryLine(paper);
  const hasCode = paper.links.some(({ type }) => type === "code");
  return {
    id: paper.id,
    title: paper.title,
    ...(name && { name }),
    ...(byline && { byline }),
    venue: describePublication(paper),
    ...(note && { note }),
    ...(hasCode && { code: true }),
    ...(paper.retracted && { retracted: true }),
  };
}
