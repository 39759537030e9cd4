import { toBibtex } from "../citation/bibtex";
import { type CitationTags, citationMeta } from "../citation/citation-meta";
import type { Paper } from "../survey/entities";
import { formerTitles } from "../survey/former-titles";
import { nameNotInTitle } from "../survey/name-not-in-title";
import { findNeighbours } from "../survey/neighbours";
import { linksOf } from "../survey/paper-links";
import { type RecordLine, recordOf } from "../survey/paper-record";
import { describePaper } from "../survey/paper-summary";
import { describeUnverified, publicationOf } from "../survey/publication";
import { type ReferenceLink, referenceLinks } from "../survey/reference-links";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import { findTopic } from "../survey/taxonomy";
import { shortByline } from "../text/format";
import { addresses } from "./addresses";
import { editUrl } from "./repository-links";
import { absoluteUrl, basePath, siteUrl } from "./site-config";

/** A link to another page of the site. */
export interface NamedLink {
  href: string;
  name: string;
  /** Hue of its branch. */
  color?: string;
}

/** An earlier or later paper of the same topic. */
export interface NeighbourRow {
  href: string;
  title: string;
  year: number | undefined;
}

/** Data of the page of a paper, except its note. */
export interface PaperPage {
  id: string;
  /** Short name or title, for the shelf button. */
  shelfName: string;
  description: string;
  /** Includes the title. */
  citation: CitationTags;
  /** Names in the order of the byline. */
  authorNames: readonly string[];
  /** Absolute address of the page. */
  pageUrl: string;
  /** Venue and year: "ICLR 2024"; empty if unknown. */
  publication: string;
  /** Fields that are not verified: "authors and year not verified". */
  unverified: string | undefined;
  /** Full name of the venue. */
  venueTitle: string | undefined;
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
  /** Source of the note: an address, or `title`. */
  noteSource: string | undefined;
  bibtex: string;
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
  const facts = [shortByline(paper.authors), publication, mainTopic?.title];
  const neighbours = mainTopic && findNeighbours(mainTopic, paper);
  const topicLinks = topics.map(({ path, title, color }) => ({
    href: basePath + addresses.topic(path),
    name: title,
    color,
  }));
  const [mainLink] = topicLinks;
  const toRow = ({ id, title, year }: Paper) => ({ href: basePath + addresses.paper(id), title, year });
  return {
    id: paper.id,
    shelfName: paper.shortName ?? paper.title,
    description: describePaper(paper) || `${facts.filter(Boolean).join(" · ")}: links, citation and related papers.`,
    citation: citationMeta(paper, venue, pageUrl),
    authorNames: paper.authors,
    pageUrl,
    publication,
    unverified: describeUnverified(paper),
    venueTitle: venue?.title,
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
    noteSource: paper.noteSource,
    bibtex: toBibtex(paper, venue),
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
