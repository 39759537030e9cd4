import { shortByline } from "../format";
import type { Paper } from "./entities";
import { summaryLine } from "./paper-summary";

/** What a list shows of a paper. Keys that say no are left out: long lists carry hundreds of these. */
export interface PaperRow {
  id: string;
  title: string;
  /** Authors, shortened. */
  byline?: string;
  /** Venue and year. */
  venue: string;
  /** What it does, in a line. */
  note?: string;
  /** Whether its code is linked. */
  code?: boolean;
}

/** A paper as a row of a list. */
export function paperRow(paper: Paper): PaperRow {
  const byline = shortByline(paper.authors);
  const note = summaryLine(paper);
  const hasCode = paper.links.some(({ type }) => type === "code");
  return {
    id: paper.id,
    title: paper.title,
    ...(byline && { byline }),
    venue: `${paper.venue} ${paper.year}`,
    ...(note && { note }),
    ...(hasCode && { code: true }),
  };
}
