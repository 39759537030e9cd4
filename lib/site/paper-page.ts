import { toBibtex } from "../citation/bibtex";
import { type CitationTags, citationMeta } from "../citation/citation-meta";
import type { Paper } from "../survey/entities";
import { formerTitles } from "../survey/former-titles";
import { nameBesideTitle } from "../survey/name-beside-title";
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

/** A paper before or after another one. */
export interface NeighbourRow {
  href: string;
  title: string;
  year: number | undefined;
}

/** All that a paper's page shows but its note, in words and whole addresses. */
export interface PaperPage {
  description: string;
  /** Holds title, authors and the page's own address, too. */
  citation: CitationTags;
  /** Where and when it appeared: "ICLR 2024"; empty when unknown. */
  publication: string;
  /** What of the entry is not known or only guessed: "authors and year not verified". */
  unverified: string | undefined;
  /** Full name of the venue. */
  venueTitle: string | undefined;
  year: number | undefined;
  status: Paper["status"];
  /** What people call it, where the title does not say so. */
  name: string | undefined;
  /** Titles of other versions, each with its venue and year as far as known, and its address where there is one. */
  formerTitles: { title: string; publication: string; href: string | undefined }[];
  /** Present when the paper was retracted. */
  retracted: { date: string; source: NamedLink } | undefined;
  doi: string | undefined;
  topics: NamedLink[];
  techniques: NamedLink[];
  links: { href: string; label: string; isPaper: boolean }[];
  /** What the note rests on: an address, or `title`. */
  noteSource: string | undefined;
  bibtex: string;
  /** Papers around it in its first topic; undefined without any. */
  around: { topic: NamedLink; earlier: NeighbourRow[]; later: NeighbourRow[] } | undefined;
  places: ReferenceLink[];
  authorsSource: string | undefined;
  corrections: readonly string[];
  /** What happened to the entry, and what was looked up for it, oldest first. */
  record: RecordLine[];
  /** Where the entry is edited, and what for. */
  edit: { href: string; label: string };
}

/** What the page of a paper shows. */
export function toPaperPage(paper: Paper, survey: Survey): PaperPage {
  const { settings, branches, techniqueById, venueByName, sourceById } = survey;
  const venue = venueByName.get(paper.venue ?? "");
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
    description:
      describePaper(paper) || `${facts.filter(Boolean).join(" · ")}: links, citation and neighbouring papers.`,
    citation: citationMeta(paper, venue, absoluteUrl(siteUrl(settings), addresses.paper(paper.id))),
    publication,
    unverified: describeUnverified(paper),
    venueTitle: venue?.title,
    year: paper.year,
    status: paper.status,
    name: nameBesideTitle(paper),
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
    around:
      mainLink && neighbours && neighbours.earlier.length + neighbours.later.length > 0
        ? { topic: mainLink, earlier: neighbours.earlier.map(toRow), later: neighbours.later.map(toRow) }
        : undefined,
    places: referenceLinks(paper.sources, sourceById),
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
