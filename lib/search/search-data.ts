import type { LinkType } from "../content/schema/fields";
import type { PaperFields } from "../content/schema/paper";
import type { BranchColor } from "../content/schema/topic";
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
 * Everything that search knows, as it is sent to the browser: one list a field (columns), and names that many papers
 * share once, referred to by their place (dictionaries). Compresses to less than half of one object a paper.
 */
export interface SearchData {
  /** Name of this form; another one is not read. */
  form: typeof dataForm;
  topics: TopicEntry[];
  techniques: NamedEntry[];
  frameworks: NamedEntry[];
  venues: VenueEntry[];
  /** Names of all authors, in the order of first appearance. */
  authors: string[];
  papers: PaperColumns;
}

/** What search knows of a topic. */
export interface TopicEntry {
  /** Ids from the branch to the topic. */
  path: string;
  title: string;
  /** Aliases, and names in other languages. */
  aliases: string[];
  /** Hue, on branches. */
  color?: BranchColor;
}

/** What search knows of a technique or a framework. */
export interface NamedEntry {
  id: string;
  name: string;
  /** Aliases, and names in other languages. */
  aliases: string[];
}

/** What search knows of a venue. */
export interface VenueEntry {
  name: string;
  /** Full name and other spellings. */
  aliases: string[];
}

/** What search knows of the papers, newest first; each list has one item a paper. */
export interface PaperColumns {
  title: string[];
  /** Titles of its other versions. */
  formerTitles: string[][];
  /** Short name; empty where it stands before the colon of the title, null where there is none. */
  shortName: (string | null)[];
  /** Id; empty where it is the short name, or else the title, in the form of an id. */
  id: string[];
  /** arXiv id; empty without one. */
  arxiv: string[];
  /** Places in `authors`. */
  authors: number[][];
  /** Place in `venues`; -1 when unknown. */
  venue: number[];
  /** Year of publication; 0 when unknown. */
  year: number[];
  /** Places in `topics`, the most fitting first. */
  topics: number[][];
  /** Places in `techniques`. */
  techniques: number[][];
  /** Place in `statuses`; -1 when unknown. */
  status: number[];
  /** Bits of `marks`. */
  marks: number[];
  /** One bit for each of `linkTypes`, the first one the lowest. */
  links: number[];
  /** What lists show; empty without one. */
  tldr: string[];
  /** Words of our note that tell it apart, in no order: not in title or tldr, and in few other notes. */
  noteWords: string[];
}

export const dataForm = "papers-2";

/** Bits of `PaperColumns.marks`. */
export const marks = { retracted: 1, doubtfulVenue: 2, doubtfulYear: 4 } as const;

/** The short name of the paper at a place; undefined for a paper without one. */
export function shortNameAt({ shortName, title }: PaperColumns, place: number): string | undefined {
  const name = shortName[place];
  return name === "" ? beforeColon(title[place] ?? "") : (name ?? undefined);
}

/** The id of the paper at a place. */
export function idAt(papers: PaperColumns, place: number): string {
  return papers.id[place] || toId(shortNameAt(papers, place) ?? papers.title[place] ?? "");
}

/** What stands before the first colon of a title, which most often is the short name. */
export function beforeColon(title: string): string | undefined {
  const colon = title.indexOf(":");
  return colon > 0 ? title.slice(0, colon) : undefined;
}
