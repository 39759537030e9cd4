import type { Paper, Venue } from "../survey/entities";
import { submissionMonth } from "../survey/paper-date";
import { splitAuthorName } from "./author-name";
import { citationKey } from "./citation-key";
import { paperAddress } from "./paper-address";

/** A name in CSL-JSON. */
export interface CslName {
  family?: string;
  given?: string;
  "non-dropping-particle"?: string;
  suffix?: string;
  literal?: string;
}

/** A paper in CSL-JSON 1.0 (https://github.com/citation-style-language/schema). */
export interface CslItem {
  id: string;
  type: "paper-conference" | "article-journal" | "article" | "webpage";
  title: string;
  "title-short"?: string;
  author?: CslName[];
  issued?: { "date-parts": [number[]] };
  "container-title"?: string;
  "container-title-short"?: string;
  genre?: string;
  number?: string;
  publisher?: string;
  DOI?: string;
  URL?: string;
  language: "en";
}

/** Returns a paper in CSL-JSON. The id is the citation key. */
export function toCslItem(paper: Paper, venue: Venue | undefined): CslItem {
  const kind = venue?.kind;
  const date = issued(paper);
  const url = paperAddress(paper);
  return {
    id: citationKey(paper),
    type:
      kind === "conference" || kind === "workshop"
        ? "paper-conference"
        : kind === "journal"
          ? "article-journal"
          : kind === "web"
            ? "webpage"
            : "article",
    title: paper.title,
    ...(paper.shortName && { "title-short": paper.shortName }),
    ...(paper.authors.length > 0 && { author: paper.authors.map(toCslName) }),
    ...(date && { issued: { "date-parts": [date] } }),
    ...(venue &&
      (venue.kind === "preprint"
        ? { genre: "Preprint", publisher: venue.name, ...(paper.arxiv && { number: `arXiv:${paper.arxiv}` }) }
        : { "container-title": venue.title, "container-title-short": venue.name })),
    ...(paper.doi && { DOI: paper.doi }),
    ...(url && { URL: url }),
    language: "en",
  };
}

function toCslName(name: string): CslName {
  const { particle, ...parts } = splitAuthorName(name);
  return { ...parts, ...(particle && { "non-dropping-particle": particle }) };
}

/** Returns the year, for a preprint with the month of its first version. */
function issued(paper: Paper): number[] | undefined {
  if (paper.year === undefined) return undefined;
  const month = paper.status === "preprint" ? submissionMonth(paper) : undefined;
  return month?.startsWith(`${paper.year}-`) ? [paper.year, Number(month.slice(5))] : [paper.year];
}
