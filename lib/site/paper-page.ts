import { toBibtex } from "../citation/bibtex";
import { type CitationTags, citationMeta } from "../citation/citation-meta";
import type { Paper } from "../survey/entities";
import { firstVersionDate } from "../survey/first-version";
import { formerTitles } from "../survey/former-titles";
import { implementationsOf } from "../survey/implementations";
import { nameNotInTitle } from "../survey/name-not-in-title";
import { findNeighbours } from "../survey/neighbours";
import { linksOf } from "../survey/paper-links";
import { type RecordLine, recordOf } from "../survey/paper-record";
import { describePaper } from "../survey/paper-summary";
import { describeUnverified, publicationOf } from "../survey/publication";
import { type ReferenceLink, referenceLinks } from "../survey/reference-links";
import { relatedFinderOf } from "../survey/related-papers";
import { sourceLink } from "../survey/source-link";
import { statedRelations } from "../survey/stated-relations";
import type { Survey } from "../survey/survey";
import { findTopic } from "../survey/taxonomy";
import { shortByline } from "../text/byline";
import { formatPartialDate } from "../text/format";
import { addresses } from "./addresses";
import { linkedAuthors } from "./author-pages";
import { type FactGroup, factGroups, type ResultRow, resultRows } from "./fact-rows";
import { type ImplementationRow, implementationRows } from "./implementation-rows";
import type { NamedLink } from "./named-link";
import type { NeighbourRow, RelatedRow, RelationRow } from "./paper-page-rows";
import { editUrl } from "./repository-links";
import { absoluteUrl, basePath, siteUrl } from "./site-config";

/** Data of the page of a paper, except its note. */
export interface PaperPage {
  id: string;
  /** Short name or title, for the shelf button. */
  shelfName: string;
  description: string;
  /** Includes the title. */
  citation: CitationTags;
  /** Names in the order of the byline. Those with a page have an address. */
  authors: { name: string; href: string | undefined }[];
  /** Absolute address of the page. */
  pageUrl: string;
  /** Venue and year: "ICLR 2024"; empty if unknown. */
  publication: string;
  /** Fields that are not verified: "authors and year not verified". */
  unverified: string | undefined;
  /** Full name of the venue, and its page. */
  venueTitle: string | undefined;
  venueHref: string | undefined;
  year: number | undefined;
  status: Paper["status"];
  /** Common name, if the title does not contain it. */
  name: string | undefined;
  /** Titles of other versions, with venue and year as far as known, and the address if there is one. */
  formerTitles: { title: string; publication: string; href: string | undefined }[];
  /** Date and source of the retraction, if there was one. */
  retracted: { date: string; source: NamedLink } | undefined;
  doi: string | undefined;
  topics: NamedLink[];
  techniques: NamedLink[];
  links: { href: string; label: string; isPaper: boolean }[];
  /** Its facts by family. */
  facts: FactGroup[];
  /** Address that compares it with others; undefined without facts. */
  compareHref: string | undefined;
  results: ResultRow[];
  implementations: ImplementationRow[];
  /** Source of the note: an address, or `title`. */
  noteSource: string | undefined;
  bibtex: string;
  /** Relations that sources state, in both directions. */
  relations: RelationRow[];
  /** Related papers, the closest first. */
  related: RelatedRow[];
  /** Earlier and later papers of its first topic; undefined if there are none. */
  neighbours: { topic: NamedLink; earlier: NeighbourRow[]; later: NeighbourRow[] } | undefined;
  sources: ReferenceLink[];
  authorsSource: string | undefined;
  corrections: readonly string[];
  /** Events of the entry, then its look-ups, each oldest first. */
  record: RecordLine[];
  /** Link to the editor of the repository's host. */
  edit: { href: string; label: string };
}

/** Returns the data of the page of a paper. */
export function toPaperPage(paper: Paper, survey: Survey): PaperPage {
  const { settings, branches, techniqueById, venueByName, sourceById } = survey;
  const venue = venueByName.get(paper.venue ?? "");
  const pageUrl = absoluteUrl(siteUrl(settings), addresses.paper(paper.id));
  const { text: publication } = publicationOf(paper);
  const topics = paper.topics.flatMap((path) => findTopic(branches, path) ?? []);
  const [mainTopic] = topics;
  const summary = [shortByline(paper.authors), publication, mainTopic?.title];
  const neighbours = mainTopic && findNeighbours(mainTopic, paper);
  const facts = factGroups(paper, survey);
  const topicLinks = topics.map(({ path, title, color }) => ({
    href: basePath + addresses.topic(path),
    name: title,
    color,
  }));
  const [mainLink] = topicLinks;
  const hrefOf = ({ id }: Paper) => basePath + addresses.paper(id);
  const toRow = (other: Paper) => ({
    href: hrefOf(other),
    title: other.title,
    date: formatPartialDate(firstVersionDate(other) ?? ""),
  });
  return {
    id: paper.id,
    shelfName: paper.shortName ?? paper.title,
    description: describePaper(paper) || `${summary.filter(Boolean).join(" · ")}: links, citation and related papers.`,
    citation: citationMeta(paper, venue, pageUrl),
    authors: linkedAuthors(paper, survey).map(({ name, id }) => ({
      name,
      href: id === undefined ? undefined : basePath + addresses.author(id),
    })),
    pageUrl,
    publication,
    unverified: describeUnverified(paper),
    venueTitle: venue?.title,
    venueHref: venue && basePath + addresses.venue(venue.id),
    year: paper.year,
    status: paper.status,
    name: nameNotInTitle(paper),
    formerTitles: versionsByTitle(paper),
    retracted: paper.retracted && {
      date: paper.retracted.date,
      source: sourceLink(paper.retracted.source, sourceById),
    },
    doi: paper.doi,
    topics: topicLinks,
    techniques: paper.techniques.flatMap((id) => {
      const name = techniqueById.get(id)?.name;
      return name ? [{ href: basePath + addresses.technique(id), name }] : [];
    }),
    links: linksOf(paper).map(({ type, url, label }) => ({ href: url, label, isPaper: type === "paper" })),
    facts,
    compareHref: facts.length > 0 ? basePath + addresses.compareEntries([paper.id]) : undefined,
    results: resultRows(paper.results, survey),
    implementations: implementationRows(implementationsOf(survey.frameworks, "paper", paper.id), sourceById),
    noteSource: paper.noteSource,
    bibtex: toBibtex(paper, venue),
    relations: statedRelations(paper, survey).map(({ label, paper: other, source, where }) => ({
      label,
      href: hrefOf(other),
      title: other.title,
      source,
      where,
    })),
    related: relatedFinderOf(survey)(paper).map(({ paper: other, reason }) => ({
      href: hrefOf(other),
      title: other.title,
      year: other.year,
      reason,
    })),
    neighbours:
      mainLink && neighbours && neighbours.earlier.length + neighbours.later.length > 0
        ? { topic: mainLink, earlier: neighbours.earlier.map(toRow), later: neighbours.later.map(toRow) }
        : undefined,
    sources: referenceLinks(paper.sources, sourceById),
    authorsSource: paper.authorsSource,
    corrections: paper.corrections,
    record: recordOf(paper, sourceById),
    edit: {
      href: editUrl(settings.repository, paper.file),
      label: paper.body ? "Fix this entry" : "Fix this entry or add a note",
    },
  };
}

function versionsByTitle(paper: Paper): PaperPage["formerTitles"] {
  return formerTitles(paper).map((title) => {
    const version = paper.versions.find((candidate) => candidate.title === title);
    const publication = [version?.venue, version?.year ?? version?.date?.slice(0, 4)];
    return { title, publication: publication.filter((part) => part !== undefined).join(" "), href: version?.link };
  });
}
