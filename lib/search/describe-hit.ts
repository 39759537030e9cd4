import { nameNotInTitle } from "../survey/name-not-in-title";
import { joinUnverified } from "../survey/publication";
import { type Byline, type BylineName, toByline } from "../text/byline";
import { frameworkField } from "./fact-columns";
import type { ScoredPaper } from "./order-papers";
import { listAt } from "./postings";
import { authorIdAt, idAt, linkTypes, marks, type SearchData, shortNameAt } from "./search-data";
import type { SearchField } from "./search-fields";
import type { SearchIndex } from "./search-index";
import { findTerms, type Range, rangesOf } from "./term-ranges";

/** A match in a text that the result does not show otherwise. */
export interface HitReason {
  field: SearchField;
  /** The matching text; for a note, only the matching words. */
  text: string;
  ranges: Range[];
}

/** An author of a found paper. */
export interface HitAuthor extends BylineName {
  /** Matches in the name. */
  ranges: Range[];
}

/** A paper in the search results. */
export interface PaperHit {
  id: string;
  /**
   * Relevance, up to 6, independent of the sort order. Its integer part is the tier of the match: the name is the query
   * (5), or is except for punctuation and typos (4); the title is the query (3); the title contains the query, or the
   * query is the name of an author (2); the paper has all words (1), or most of them (0). Within a tier, the score
   * falls with the rank. 0 for a query without words.
   */
  score: number;
  title: string;
  /** Short name, if it is not part of the title. */
  name: string | undefined;
  /** Matches in the title. All ranges are in order and do not overlap. */
  titleRanges: Range[];
  authors: Byline<HitAuthor> | undefined;
  /** Venue and year, as far as known. */
  venue: string;
  /** Id of the venue. */
  venueId: string | undefined;
  /** Which of them are not verified: "year not verified". */
  unverified: string | undefined;
  isRetracted: boolean;
  hasCode: boolean;
  /** Whether it has facts to compare. */
  hasFacts: boolean;
  tldr: string;
  tldrRanges: Range[];
  /** Hue of the paper's branch. */
  color: string | undefined;
  /** Fields with matches: those that the result shows, and those of `reasons`. */
  fields: SearchField[];
  reasons: HitReason[];
}

/** Describes a found paper for the results. `terms` has the folded words that each term of the query matched. */
export function describeHit(
  { paper, score }: ScoredPaper,
  terms: readonly ReadonlySet<string>[],
  index: SearchIndex,
): PaperHit {
  const { data } = index;
  const { papers } = data;
  const title = papers.title[paper] ?? "";
  const tldr = papers.tldr[paper] ?? "";
  const authors = (papers.authors[paper] ?? []).map((author) => authorAt(author, data));
  const venue = data.venues[papers.venue[paper] ?? -1];
  const bits = papers.marks[paper] ?? 0;
  const publication = [venue?.name, papers.year[paper] || undefined].filter(Boolean).join(" ");
  const topic = data.topics[papers.topics[paper]?.[0] ?? -1];

  const seen = new Set<number>();
  const fields = new Set<SearchField>();
  const mark = (field: SearchField, text: string): Range[] => {
    const found = findTerms(index.tokensOf(text), terms);
    for (const { term } of found) {
      seen.add(term);
      fields.add(field);
    }
    return rangesOf(found);
  };
  const titleRanges = mark("title", title);
  mark("name", shortNameAt(papers, paper) ?? "");
  const short = toByline(authors);
  const shown = short && {
    ...short,
    names: short.names.map((author) => ({ ...author, ranges: mark("author", author.name) })),
  };
  const tldrRanges = mark("tldr", tldr);
  mark("venue", venue?.name ?? "");
  mark("year", String(papers.year[paper] || ""));

  const reasons: HitReason[] = [];
  for (const { field, text } of hiddenTexts(paper, authors, index)) {
    if (seen.size === terms.length) break;
    const found = findTerms(index.tokensOf(text), terms);
    const isNew = found.some(({ term }) => !seen.has(term));
    if (!isNew) continue;
    for (const { term } of found) seen.add(term);
    fields.add(field);
    const ranges = rangesOf(found);
    reasons.push(field === "note" ? toNoteReason(text, ranges) : { field, text, ranges });
  }
  return {
    id: idAt(papers, paper),
    score,
    title,
    name: nameNotInTitle({ title, shortName: shortNameAt(papers, paper) }),
    titleRanges,
    authors: shown,
    venue: publication,
    venueId: venue?.id,
    unverified: joinUnverified([
      ...(bits & marks.unverifiedVenue ? ["venue"] : []),
      ...(bits & marks.unverifiedYear ? ["year"] : []),
    ]),
    isRetracted: (bits & marks.retracted) !== 0,
    hasCode: ((papers.links[paper] ?? 0) & (1 << linkTypes.indexOf("code"))) !== 0,
    hasFacts: data.facts.some(({ id, papers: own }) => id !== frameworkField && own.includes(paper)),
    tldr,
    tldrRanges,
    color: topic && colorOf(topic.path, data),
    fields: [...fields],
    reasons,
  };
}

function authorAt(author: number, data: SearchData): BylineName {
  const name = data.authors[author] ?? "";
  const id = authorIdAt(data, author);
  return id === undefined ? { name } : { name, id };
}

/** Yields the texts that a result does not show, most informative first. */
function* hiddenTexts(
  paper: number,
  authors: readonly BylineName[],
  { data, topicsOf, settingNames }: SearchIndex,
): Generator<{ field: SearchField; text: string }> {
  const { papers, frameworks } = data;
  for (const text of papers.formerTitles[paper] ?? []) yield { field: "title", text };
  yield { field: "name", text: papers.arxiv[paper] ?? "" };
  yield { field: "name", text: idAt(papers, paper) };
  for (const { name: text } of authors) yield { field: "author", text };
  for (const techniqueIndex of papers.techniques[paper] ?? []) {
    const technique = data.techniques[techniqueIndex];
    for (const text of technique ? [technique.name, ...technique.aliases] : []) yield { field: "technique", text };
  }
  for (const { name, aliases } of frameworks.filter((framework) => framework.papers.includes(paper)))
    for (const text of [name, ...aliases]) yield { field: "framework", text };
  for (const topicIndex of listAt(topicsOf, paper).toReversed()) {
    const topic = data.topics[topicIndex];
    for (const text of topic ? [topic.title, ...topic.aliases] : []) yield { field: "topic", text };
  }
  for (const text of data.venues[papers.venue[paper] ?? -1]?.aliases ?? []) yield { field: "venue", text };
  for (const text of settingNames[paper] ?? []) yield { field: "setting", text };
  yield { field: "note", text: papers.noteWords[paper] ?? "" };
}

/** Returns the hue of a topic's branch. */
export function colorOf(path: string, { topics }: Pick<SearchData, "topics">): string | undefined {
  const branch = path.split("/", 1)[0];
  return topics.find((topic) => topic.path === branch)?.color;
}

/** Lists the matching words of a note. The search data has no sentences of notes, only words. */
function toNoteReason(text: string, ranges: readonly Range[]): HitReason {
  const words = ranges.map(([start, end]) => text.slice(start, end));
  let end = -2;
  const wordRanges = words.map((word): Range => {
    const start = end + 2;
    end = start + word.length;
    return [start, end];
  });
  return { field: "note", text: words.join(", "), ranges: wordRanges };
}
