import { nameNotInTitle } from "../survey/name-not-in-title";
import { joinUnverified } from "../survey/publication";
import { shortByline } from "../text/format";
import type { ScoredPaper } from "./order-papers";
import { listAt } from "./postings";
import { idAt, linkTypes, marks, type SearchData, shortNameAt } from "./search-data";
import type { SearchField } from "./search-fields";
import type { SearchIndex } from "./search-index";
import type { Token } from "./tokenize";

/** Where something stands in a text: from the first number up to the second, in UTF-16 units. */
export type Range = [start: number, end: number];

/** Why a paper was found though what is shown of it does not say so. */
export interface HitReason {
  field: SearchField;
  /** The text that was found; of a note just the words. */
  text: string;
  ranges: Range[];
}

/** A paper as results show it. */
export interface PaperHit {
  id: string;
  /**
   * Relevance, up to 6, whatever the order of the results. The whole number below it says how the paper fits: its name is
   * the query as it was typed (5), or but for signs and slips (4); its title is the query (3) or has it (2), or an author
   * of that name wrote it; it has all words (1), or most of them (0). Within each of these, the score falls with the
   * place. 0 when the query asks for no words.
   */
  score: number;
  title: string;
  /** What people call it, where the title does not say so. */
  name: string | undefined;
  /** Where words of the query stand in the title; as all ranges, in order and apart from each other. */
  titleRanges: Range[];
  byline: string | undefined;
  bylineRanges: Range[];
  /** Venue and year as far as they are known. */
  venue: string;
  /** What of them is not known or only guessed: "year not verified"; undefined when nothing is. */
  doubt: string | undefined;
  isRetracted: boolean;
  hasCode: boolean;
  tldr: string;
  tldrRanges: Range[];
  /** Hue of its branch. */
  color: string | undefined;
  /** Fields in which words of the query were found, of those that are shown or a reason. */
  fields: SearchField[];
  reasons: HitReason[];
}

/** Describes a found paper. `terms` holds, for each term of the query, the folded words that it was taken for. */
export function describeHit(
  { paper, score }: ScoredPaper,
  terms: readonly ReadonlySet<string>[],
  index: SearchIndex,
): PaperHit {
  const { data } = index;
  const { papers } = data;
  const title = papers.title[paper] ?? "";
  const tldr = papers.tldr[paper] ?? "";
  const authors = (papers.authors[paper] ?? []).map((place) => data.authors[place] ?? "");
  const byline = shortByline(authors);
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
  const bylineRanges = byline ? mark("author", byline) : [];
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
    reasons.push(field === "note" ? justWords(text, ranges) : { field, text, ranges });
  }
  return {
    id: idAt(papers, paper),
    score,
    title,
    name: nameNotInTitle({ title, shortName: shortNameAt(papers, paper) }),
    titleRanges,
    byline,
    bylineRanges,
    venue: publication,
    doubt: joinUnverified([
      ...(bits & marks.doubtfulVenue ? ["venue"] : []),
      ...(bits & marks.doubtfulYear ? ["year"] : []),
    ]),
    isRetracted: (bits & marks.retracted) !== 0,
    hasCode: ((papers.links[paper] ?? 0) & (1 << linkTypes.indexOf("code"))) !== 0,
    tldr,
    tldrRanges,
    color: topic && colorOf(topic.path, data),
    fields: [...fields],
    reasons,
  };
}

/** Texts that a result does not show, those that tell most first. */
function* hiddenTexts(
  paper: number,
  authors: readonly string[],
  { data, topicsOf }: SearchIndex,
): Generator<{ field: SearchField; text: string }> {
  const { papers } = data;
  for (const text of papers.formerTitles[paper] ?? []) yield { field: "title", text };
  yield { field: "name", text: papers.arxiv[paper] ?? "" };
  yield { field: "name", text: idAt(papers, paper) };
  for (const text of authors) yield { field: "author", text };
  for (const place of papers.techniques[paper] ?? []) {
    const technique = data.techniques[place];
    for (const text of technique ? [technique.name, ...technique.aliases] : []) yield { field: "technique", text };
  }
  for (const place of listAt(topicsOf, paper).toReversed()) {
    const topic = data.topics[place];
    for (const text of topic ? [topic.title, ...topic.aliases] : []) yield { field: "topic", text };
  }
  for (const text of data.venues[papers.venue[paper] ?? -1]?.aliases ?? []) yield { field: "venue", text };
  yield { field: "note", text: papers.noteWords[paper] ?? "" };
}

/** Hue of the branch that a topic belongs to. */
export function colorOf(path: string, { topics }: Pick<SearchData, "topics">): string | undefined {
  const branch = path.split("/", 1)[0];
  return topics.find((topic) => topic.path === branch)?.color;
}

/** A term of the query, and where it stands in a text. */
interface FoundTerm {
  term: number;
  range: Range;
}

function findTerms(tokens: readonly Token[], terms: readonly ReadonlySet<string>[]): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const { text: word, start, end } of tokens) {
    for (const [term, words] of terms.entries()) {
      if (words.has(word)) found.push({ term, range: [start, end] });
    }
  }
  return found;
}

/** Where terms stand, those that overlap as one: two terms may be in one word, and pairs of characters overlap. */
function rangesOf(found: readonly FoundTerm[]): Range[] {
  const ranges: Range[] = [];
  for (const { range } of found) {
    const last = ranges.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push([...range]);
  }
  return ranges;
}

/** Of a note only its words are known, in no order. */
function justWords(text: string, ranges: readonly Range[]): HitReason {
  const words = ranges.map(([start, end]) => text.slice(start, end));
  let end = -2;
  const places = words.map((word): Range => {
    const start = end + 2;
    end = start + word.length;
    return [start, end];
  });
  return { field: "note", text: words.join(", "), ranges: places };
}
