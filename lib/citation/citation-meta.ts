import type { Paper, Venue } from "../survey/entities";
import { submissionMonth } from "../survey/paper-date";

/**
 * Highwire Press tags for a paper's page, as Zotero and Google Scholar read them
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). `pageUrl` is absolute.
 */
export function citationMeta(
  paper: Paper,
  venue: Venue | undefined,
  pageUrl: string,
): Record<string, string | string[]> {
  const month = paper.status === "preprint" ? submissionMonth(paper) : undefined;
  const sameYear = month?.startsWith(`${paper.year}-`);
  const isJournal = venue?.kind === "journal";
  const isConference = venue?.kind === "conference" || venue?.kind === "workshop";
  const tags: Record<string, string | string[] | undefined> = {
    citation_title: paper.title,
    citation_author: paper.authors.length > 0 ? paper.authors : undefined,
    citation_publication_date: sameYear ? month?.replace("-", "/") : String(paper.year),
    citation_journal_title: isJournal ? venue.title : undefined,
    citation_conference_title: isConference ? venue.title : undefined,
    citation_doi: paper.doi,
    citation_arxiv_id: paper.arxiv,
    citation_pdf_url: paper.arxiv && `https://arxiv.org/pdf/${paper.arxiv}`,
    citation_public_url: pageUrl,
  };
  return Object.fromEntries(
    Object.entries(tags).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}
