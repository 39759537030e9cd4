import { interpretPaper } from "../awesome-list/import/interpret-paper";
import { splitByline } from "../awesome-list/import/reading/byline";
import type { ListedPaper } from "../awesome-list/import/reading/listed";
import { readList } from "../awesome-list/import/reading/read-list";
import { withTypos } from "../awesome-list/import/similar-venue";
import { type BibtexPaper, parseBibtex } from "../contribute/metadata/parse-bibtex";
import { submissionDate } from "../identifiers/arxiv-id";
import { identifierNames, type PaperIds } from "../identifiers/identifiers";
import { whyImpossible } from "../identifiers/read-reference";
import { identityKeys } from "../identifiers/same-paper";
import { decideHeadings } from "../new-survey/decide-headings";
import type { Survey } from "../survey/survey";
import { venueFinder } from "../survey/venue-spelling";
import { shortByline } from "../text/byline";
import { findSlowLine } from "../text/markdown-limits";

/** A paper that a list or an export names. */
export interface NamedPaper extends PaperIds {
  /** Line in the file, counted from 1. */
  line: number;
  title: string;
  /** Up to three authors; undefined if the line does not state all of them. */
  byline?: string | undefined;
  year?: number | undefined;
  /** Address of the paper, if it has no identifier. */
  link?: string | undefined;
}

/** What a list or an export names. */
export interface NamedPapers {
  papers: NamedPaper[];
  /** Lines with a paper that were not read, and why, one sentence each. */
  unread: string[];
}

/** Maximum length of an export, in characters. */
const maxExportLength = 4_000_000;

/** Reads the papers of a list in Markdown. Throws an error if the list has a line that no parser can read quickly. */
export function namedInList(markdown: string, { venueByName, settings }: Survey): NamedPapers {
  const slow = findSlowLine(markdown);
  if (slow) throw new Error(`Line ${slow.line}: ${slow.message} ${slow.hint}`);
  const venues = [...venueByName.values()];
  const findVenue = venueFinder(venues);
  const isVenue = (text: string) => /^arxiv$/i.test(text) || findVenue(text) !== undefined;
  const { headings, lines } = readList(markdown, isVenue);
  const decisions = decideHeadings(headings, lines);
  const named: NamedPapers = { papers: [], unread: [] };
  const mentions: { heading: string; paper: NamedPaper }[] = [];
  for (const { line, heading, parsed } of lines) {
    const leaveOut = (reason: string) => named.unread.push(`Line ${line}: ${reason}`);
    if (parsed.kind === "other") {
      if (parsed.isPaperLine) leaveOut(parsed.reason);
    } else if (parsed.kind === "paper") {
      const impossible = parsed.paper.links.flatMap(({ url }) => whyImpossible(url) ?? [])[0];
      const paper = toNamed(line, parsed.paper, withTypos(findVenue, venues), settings.url);
      if (impossible !== undefined) leaveOut(impossible);
      else if (heading && decisions.get(heading.line)?.kind === "skip") mentions.push({ heading: heading.text, paper });
      else named.papers.push(paper);
    }
  }
  // Headings such as "News" have no papers of their own. Only papers that the list has nowhere else are worth a report.
  const listed = new Set(named.papers.flatMap(identityKeys).map(({ key }) => key));
  for (const { heading, paper } of mentions)
    if (!identityKeys(paper).some(({ key }) => listed.has(key)))
      named.unread.push(
        `Line ${paper.line}: ${JSON.stringify(paper.title)} is only below the heading ${JSON.stringify(heading)}.`,
      );
  return named;
}

function toNamed(
  line: number,
  listed: ListedPaper,
  findVenue: Parameters<typeof interpretPaper>[1],
  site: string,
): NamedPaper {
  const { title, year, ids, links, byline } = interpretPaper(listed, findVenue, site);
  const authors = splitByline(byline) ?? [];
  const page = links.find(({ type }) => type === "paper") ?? links.find(({ type }) => type === "blog") ?? links[0];
  return complete({ line, title, byline: shortByline(authors), year, ...ids, link: page?.url });
}

/** Reads the papers of a BibTeX file. */
export function namedInBibtex(bibtex: string): NamedPapers {
  const { papers, issues } = parseBibtex(bibtex, maxExportLength);
  const named = papers.map(({ line, metadata }: BibtexPaper) => {
    const { title, authors, year, arxiv, doi, openreview, aclAnthology, urls } = metadata;
    return complete({
      line,
      title,
      byline: shortByline(authors),
      year,
      arxiv,
      doi,
      openreview,
      aclAnthology,
      link: urls[0],
    });
  });
  return { papers: named, unread: issues };
}

/** Takes the year from the arXiv id if there is no other, and leaves out a link that an identifier makes redundant. */
function complete(paper: NamedPaper): NamedPaper {
  const hasId = identifierNames.some((name) => paper[name] !== undefined);
  return { ...paper, year: paper.year ?? submissionDate(paper.arxiv)?.year, link: hasId ? undefined : paper.link };
}
