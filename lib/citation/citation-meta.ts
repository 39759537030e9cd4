import type { Paper, Venue } from "../survey/entities";
import { submissionMonth } from "../survey/paper-date";
import { nameFamilyFirst } from "./author-name";
import { paperAddress } from "./paper-address";

/** Meta tags by name. A tag with a list of values is repeated for each value. */
export interface CitationTags {
  citation_title: string;
  /** Address under which the paper is cited. */
  citation_public_url: string;
  [name: string]: string | string[];
}

/**
 * Returns Highwire Press tags for the page of a paper, which Zotero and Google Scholar read
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). `pageUrl` is the absolute address of the page, for
 * papers without an address.
 */
export function citationMeta(paper: Paper, venue: Venue | undefined, pageUrl: string): CitationTags {
  const month = paper.status === "preprint" ? submissionMonth(paper) : undefined;
  const sameYear = month?.startsWith(`${paper.year}-`);
  const isJournal = venue?.kind === "journal";
  const isConference = venue?.kind === "conference" || venue?.kind === "workshop";
  const others: Record<string, string | string[] | undefined> = {
    citation_author: paper.authors.length > 0 ? authorTags(paper.authors) : undefined,
    citation_publication_date: sameYear ? month?.replace("-", "/") : paper.year?.toString(),
    citation_journal_title: isJournal ? venue.title : undefined,
    citation_conference_title: isConference ? venue.title : undefined,
    citation_publisher: venue?.kind === "preprint" ? venue.name : undefined,
    citation_doi: paper.doi,
    citation_arxiv_id: paper.arxiv,
    citation_pdf_url: paper.arxiv && `https://arxiv.org/pdf/${paper.arxiv}`,
    // The citation tags have no type for preprints and web pages.
    "z:itemType": venue?.kind === "preprint" ? "preprint" : venue?.kind === "web" ? "webpage" : undefined,
  };
  const known = Object.entries(others).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined);
  return {
    citation_title: paper.title,
    ...Object.fromEntries(known),
    citation_public_url: paperAddress(paper) ?? pageUrl,
  };
}

/** Zotero takes a single name with words on both sides of its comma for two names. */
function authorTags(authors: readonly string[]): string[] {
  const tags = authors.map(nameFamilyFirst);
  return tags.length === 1 && /\s.*,\s.*\s/.test(tags[0] ?? "") ? [...authors] : tags;
}
