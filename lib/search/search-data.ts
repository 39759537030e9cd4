import type { LinkType } from "../content/schema/fields";
import type { PaperFields } from "../content/schema/paper";
import type { BranchColor } from "../content/schema/topic";
import type { FactColumn } from "./fact-columns";
import { toId } from "./to-id";

/** Order of the bits in `PaperColumns.links`. */
export const linkTypes = [
  "paper",
  "code",
  "project",
  "blog",
  "docs",
  "dataset",
  "model",
  "video",
] as const satisfies LinkType[];

/** Order of the numbers in `PaperColumns.status`. */
export const statuses = ["published", "preprint", "web"] as const satisfies PaperFields["status"][];

/**
 * All data that search needs in the browser: one list for each field of the papers (columns), and lists of shared names
 * that the columns refer to by index (dictionaries). Compresses to less than half the size of one object per paper.
 */
export interface SearchData {
  /** Version of the format. */
  form: typeof dataFormat;
  topics: TopicEntry[];
  techniques: NamedEntry[];
  frameworks: FrameworkEntry[];
  /** Pages that are not about an entry, such as the calculator. */
  pages: PageEntry[];
  /** Models and accelerators of the calculator. */
  models: { id: string; name: string }[];
  cards: { id: string; name: string }[];
  venues: VenueEntry[];
  /** Names of all authors, in the order of first appearance. */
  authors: string[];
  /** Ids of the authors; empty if it derives from the name, null for authors without a page. */
  authorPages: (string | null)[];
  /** Facts that queries can filter by. */
  facts: FactColumn[];
  /** Names of the field in scripts without spaces. */
  fieldNames: string[];
  papers: PaperColumns;
}

/** A topic in the search data. */
export interface TopicEntry {
  /** Ids from the branch to the topic, separated by slashes. */
  path: string;
  title: string;
  /** Aliases, and names in other languages. */
  aliases: string[];
  /** Hue; only of branches. */
  color?: BranchColor;
}

/** A technique or framework in the search data. */
export interface NamedEntry {
  id: string;
  name: string;
  /** Aliases, and names in other languages. */
  aliases: string[];
}

/** A framework in the search data. */
export interface FrameworkEntry extends NamedEntry {
  /** Indexes of the papers that describe it. */
  papers: number[];
}

/** A page in the search data. */
export interface PageEntry {
  /** Address, relative to the base path. */
  address: string;
  name: string;
  /** Other words for what it is. */
  aliases: string[];
}

/** A venue in the search data. */
export interface VenueEntry {
  id: string;
  name: string;
  /** Full name and other spellings. */
  aliases: string[];
}

/** The papers in the search data, newest first. Each list has one item per paper. */
export interface PaperColumns {
  title: string[];
  /** Titles of other versions. */
  formerTitles: string[][];
  /** Short name; empty if it is the text before the colon of the title, null without one. */
  shortName: (string | null)[];
  /** Id; empty if it derives from the short name, or from the title of a paper without one. */
  id: string[];
  /** arXiv id; empty without one. */
  arxiv: string[];
  /** Codes of other identifiers, pages, repositories and models, separated by spaces (`referenceCodes`). */
  references: string[];
  /** Indexes in `authors`. */
  authors: number[][];
  /** Index in `venues`; -1 if unknown. */
  venue: number[];
  /** Year of publication; 0 if unknown. */
  year: number[];
  /** Indexes in `topics`, main topic first. */
  topics: number[][];
  /** Indexes in `techniques`, most important first. */
  techniques: number[][];
  /** Index in `statuses`; -1 if unknown. */
  status: number[];
  /** Bits of `marks`. */
  marks: number[];
  /** One bit for each of `linkTypes`. The first type has the lowest bit. */
  links: number[];
  /** Number of other entries that name the paper (`namedWorks`), at most `mostNamed`. */
  named: number[];
  /** One-sentence summary; empty without one. */
  tldr: string[];
  /** Distinctive words of the note, separated by spaces: not in title or summary, and in few other notes. */
  noteWords: string[];
}

/** Version of the format of `SearchData`. */
export const dataFormat = "papers-13";

/** Highest number in `PaperColumns.named`. */
export const mostNamed = 31;

/** Bits of `PaperColumns.marks`. */
export const marks = { retracted: 1, unverifiedVenue: 2, unverifiedYear: 4 } as const;

/** Returns the short name of a paper; undefined if it has none. */
export function shortNameAt({ shortName, title }: PaperColumns, paper: number): string | undefined {
  const name = shortName[paper];
  return name === "" ? beforeColon(title[paper] ?? "") : (name ?? undefined);
}

/** Returns the id of a paper. */
export function idAt(papers: PaperColumns, paper: number): string {
  return papers.id[paper] || toId(shortNameAt(papers, paper) ?? papers.title[paper] ?? "");
}

/** Returns the id of an author who has a page; undefined if the author has none. */
export function authorIdAt({ authors, authorPages }: SearchData, author: number): string | undefined {
  const id = authorPages[author];
  return id === "" ? toId(authors[author] ?? "") : (id ?? undefined);
}

/** Returns the text before the first colon of a title. It is usually the short name. */
export function beforeColon(title: string): string | undefined {
  const colon = title.indexOf(":");
  return colon > 0 ? title.slice(0, colon) : undefined;
}
