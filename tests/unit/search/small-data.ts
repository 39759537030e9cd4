import type { LinkType } from "@/lib/content/schema/fields";
import { factColumn } from "@/lib/search/fact-columns";
import {
  dataFormat,
  linkTypes,
  type NamedEntry,
  type PageEntry,
  type SearchData,
  statuses,
  type VenueEntry,
} from "@/lib/search/search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { requestFor, type SearchRequest } from "@/lib/search/search-request";
import { toId } from "@/lib/search/to-id";

/** A paper in a test. Only the title is required. */
export interface SmallPaper {
  title: string;
  formerTitles?: string[];
  shortName?: string;
  /** By default, it derives from short name or title. */
  id?: string;
  arxiv?: string;
  /** Codes of references. */
  references?: string;
  authors?: string[];
  venue?: string;
  year?: number;
  /** Paths. */
  topics?: string[];
  /** Ids. */
  techniques?: string[];
  status?: (typeof statuses)[number];
  /** Bits of `marks`. */
  marks?: number;
  links?: LinkType[];
  named?: number;
  tldr?: string;
  noteWords?: string;
  /** Values by the id of the attribute. */
  facts?: Record<string, (string | number)[]>;
}

/** An entry with optional aliases. */
type Small<Entry extends { aliases: string[] }> = Omit<Entry, "aliases"> & { aliases?: string[] };

/** The input of `smallData`. Venues that only papers name have no aliases. */
export interface SmallData {
  papers: SmallPaper[];
  topics?: { path: string; title?: string; aliases?: string[] }[];
  techniques?: Small<NamedEntry>[];
  /** `papers` has the titles of the papers that describe the framework. */
  frameworks?: (Small<NamedEntry> & { papers?: string[] })[];
  pages?: Small<PageEntry>[];
  models?: SearchData["models"];
  cards?: SearchData["cards"];
  /** Their ids derive from their names. */
  venues?: Small<Omit<VenueEntry, "id">>[];
  /** Attributes that queries can filter by. */
  attributes?: { id: string; label: string; letter?: string }[];
  /** Ids of authors with a page by name; empty if the id derives from the name. */
  authorPages?: Record<string, string>;
}

/** Builds search data for a test. List the papers newest first, as in the data of the site. */
export function smallData({
  papers,
  topics = [],
  techniques = [],
  frameworks = [],
  pages = [],
  models = [],
  cards = [],
  venues = [],
  attributes = [],
  authorPages = {},
}: SmallData): SearchData {
  const authors = [...new Set(papers.flatMap((paper) => paper.authors ?? []))];
  const venueOf = ({ venue = "arXiv" }: SmallPaper) => venue;
  const venueNames = [...new Set([...venues.map(({ name }) => name), ...papers.map(venueOf)])];
  const complete = <Entry extends { aliases?: string[] }>(entry: Entry) => ({ ...entry, aliases: entry.aliases ?? [] });
  const indexesIn = (keys: readonly string[], wanted: readonly string[] = []) =>
    wanted.map((key) => {
      if (!keys.includes(key)) throw new Error(`Unknown key: ${key}`);
      return keys.indexOf(key);
    });
  const paths = topics.map(({ path }) => path);
  const ids = techniques.map(({ id }) => id);
  const titles = papers.map(({ title }) => title);
  const bitsOf = (links: readonly LinkType[] = []) =>
    links.reduce((bits, type) => bits | (1 << linkTypes.indexOf(type)), 0);
  return {
    form: dataFormat,
    fieldNames: [],
    topics: topics.map((topic) => ({ title: topic.path.split("/").at(-1) ?? "", ...complete(topic) })),
    techniques: techniques.map(complete),
    frameworks: frameworks.map((framework) => ({
      ...complete(framework),
      papers: indexesIn(titles, framework.papers),
    })),
    pages: pages.map(complete),
    models,
    cards,
    venues: venueNames.map((name) => ({
      id: toId(name),
      ...complete(venues.find((venue) => venue.name === name) ?? { name }),
    })),
    authors,
    authorPages: authors.map((name) => authorPages[name] ?? null),
    facts: attributes.map(({ id, label, letter }) => ({
      ...factColumn(
        id,
        label,
        papers.map(({ facts }) => facts?.[id] ?? []),
      ),
      ...(letter && { letter }),
    })),
    papers: {
      title: papers.map(({ title }) => title),
      formerTitles: papers.map(({ formerTitles }) => formerTitles ?? []),
      shortName: papers.map(({ shortName }) => shortName ?? null),
      id: papers.map(({ id }) => id ?? ""),
      arxiv: papers.map(({ arxiv }) => arxiv ?? ""),
      references: papers.map(({ references }) => references ?? ""),
      authors: papers.map((paper) => indexesIn(authors, paper.authors)),
      venue: papers.map((paper) => venueNames.indexOf(venueOf(paper))),
      year: papers.map(({ year }) => year ?? 2023),
      topics: papers.map((paper) => indexesIn(paths, paper.topics)),
      techniques: papers.map((paper) => indexesIn(ids, paper.techniques)),
      status: papers.map(({ status }) => statuses.indexOf(status ?? "preprint")),
      marks: papers.map(({ marks }) => marks ?? 0),
      links: papers.map(({ links }) => bitsOf(links)),
      named: papers.map(({ named }) => named ?? 0),
      tldr: papers.map(({ tldr }) => tldr ?? ""),
      noteWords: papers.map(({ noteWords }) => noteWords ?? ""),
    },
  };
}

/** Searches test data. */
export function search(data: SmallData, q: string, more: Partial<SearchRequest> = {}) {
  return createSearchEngine(smallData(data)).search({ ...requestFor(q), ...more });
}

/** Returns the titles of the papers found in test data, best first. */
export function titlesFound(data: SmallData, q: string, more: Partial<SearchRequest> = {}): string[] {
  const { papers, byAuthor } = search(data, q, more);
  return [...papers, ...byAuthor.papers].map(({ title }) => title);
}
