import { shortByline } from "../text/format";
import type { Paper } from "./entities";
import { nameNotInTitle } from "./name-not-in-title";
import { summaryLine } from "./paper-summary";
import { describePublication } from "./publication";

/** A row in a list of papers. Keys without a value are omitted, because long lists contain hundreds of rows. */
export interface PaperRow {
  id: string;
  title: string;
  /** Common name. */
  shortName?: string;
  /** Common name, if the title does not contain it. */
  name?: string;
  /** Authors, shortened. */
  byline?: string;
  /** Venue and year, with a remark if they are not verified. */
  venue: string;
  /** Summary in one line. */
  note?: string;
  /** Whether it has a link to code. */
  code?: boolean;
  /** Whether it was retracted. */
  retracted?: boolean;
}

/** Returns the row of a paper in a list. */
export function paperRow(paper: Paper): PaperRow {
  const byline = shortByline(paper.authors);
  const name = nameNotInTitle(paper);
  const note = summaryLine(paper);
  const hasCode = paper.links.some(({ type }) => type === "code");
  return {
    id: paper.id,
    title: paper.title,
    ...(paper.shortName && { shortName: paper.shortName }),
    ...(name && { name }),
    ...(byline && { byline }),
    venue: describePublication(paper),
    ...(note && { note }),
    ...(hasCode && { code: true }),
    ...(paper.retracted && { retracted: true }),
  };
}
