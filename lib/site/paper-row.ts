import type { Paper } from "../survey/entities";
import { nameNotInTitle } from "../survey/name-not-in-title";
import { summaryLine } from "../survey/paper-summary";
import { describePublication } from "../survey/publication";
import type { Survey } from "../survey/survey";
import { type Byline, toByline } from "../text/byline";
import { linkedAuthors } from "./author-pages";

/** A row in a list of papers. Keys without a value are omitted, because long lists contain hundreds of rows. */
export interface PaperRow {
  id: string;
  title: string;
  /** Common name. */
  shortName?: string;
  /** Common name, if the title does not contain it. */
  name?: string;
  authors?: Byline;
  /** Venue and year, with a remark if they are not verified. */
  venue: string;
  /** Id of the venue. */
  venueId?: string;
  /** Summary in one line. */
  note?: string;
  /** Whether it has a link to code. */
  code?: boolean;
  /** Whether it was retracted. */
  retracted?: boolean;
}

/** Returns the row of a paper in a list. */
export function paperRow(paper: Paper, survey: Survey): PaperRow {
  const authors = toByline(linkedAuthors(paper, survey));
  const name = nameNotInTitle(paper);
  const venue = survey.venueByName.get(paper.venue ?? "");
  const note = summaryLine(paper);
  const hasCode = paper.links.some(({ type }) => type === "code");
  return {
    id: paper.id,
    title: paper.title,
    ...(paper.shortName && { shortName: paper.shortName }),
    ...(name && { name }),
    ...(authors && { authors }),
    venue: describePublication(paper),
    ...(venue && { venueId: venue.id }),
    ...(note && { note }),
    ...(hasCode && { code: true }),
    ...(paper.retracted && { retracted: true }),
  };
}
