import { foldLetters } from "../fold-text";
import { listAt } from "../postings";
import { linkTypes, marks, type SearchData, statuses } from "../search-data";
import type { SearchIndex } from "../search-index";
import { tokenTexts } from "../tokenize";
import { exampleValues, papersWithFact } from "./filter-facts";
import { type FilterClause, isQueryField, type QueryField, type QueryHint, queryFields } from "./parse-query";
import { readYears, type YearRange } from "./read-years";

/** The result of filtering papers. */
export interface FilteredPapers {
  /** For each paper, the bits of the filters that it fails; 0 if it passes all. */
  fails: Uint8Array;
  hints: QueryHint[];
}

/**
 * Bits of `FilteredPapers.fails`. A paper has one venue, year and status, so it passes if it has any of the wanted
 * values. These fields have their own bits because facet counts ignore filters of the same field. Of other fields, a
 * paper must have every wanted value.
 */
export const filterBits = { venue: 1, year: 2, is: 4, others: 8 } as const;

/** Tests every paper against all filters of a query. */
export function filterPapers(filters: readonly FilterClause[], index: SearchIndex): FilteredPapers {
  const fails = new Uint8Array(index.size);
  const hints: QueryHint[] = [];
  for (const field of ["venue", "year", "is"] as const) {
    const wanted = filters.filter((filter) => filter.field === field && !filter.negated);
    if (wanted.length === 0) continue;
    const tests = wanted.map((filter) => test(filter));
    for (let paper = 0; paper < index.size; paper++) {
      if (!tests.some((passes) => passes(paper))) fails[paper] = (fails[paper] ?? 0) | filterBits[field];
    }
  }
  for (const filter of filters) {
    const { negated } = filter;
    if (!negated && (filter.field === "venue" || filter.field === "year" || filter.field === "is")) continue;
    const passes = test(filter);
    for (let paper = 0; paper < index.size; paper++) {
      if (passes(paper) === negated) fails[paper] = (fails[paper] ?? 0) | filterBits.others;
    }
  }
  return { fails, hints };

  /** Returns a test for papers that have a filter's value. Adds a hint if the value is unknown. */
  function test(filter: FilterClause): (paper: number) => boolean {
    const passes = testOf(filter, index);
    if (passes) return passes;
    hints.push({ start: filter.start, end: filter.end, message: describeUnknown(filter, index) });
    return () => false;
  }
}

function testOf({ field, value }: FilterClause, index: SearchIndex): ((paper: number) => boolean) | undefined {
  const { data } = index;
  switch (field) {
    case "year": {
      const range = readYears(value);
      return range && ((paper) => isWithin(data.papers.year[paper] ?? 0, range));
    }
    case "venue": {
      const venues = new Set(findNamed(data.venues, value, ({ name, aliases }) => [name, ...aliases]));
      return venues.size === 0 ? undefined : (paper) => venues.has(data.papers.venue[paper] ?? -1);
    }
    case "author": {
      const authors = findAuthors(data, value);
      return authors.size === 0
        ? undefined
        : (paper) => (data.papers.authors[paper] ?? []).some((author) => authors.has(author));
    }
    case "topic": {
      const topics = new Set(findTopics(data, value));
      return topics.size === 0
        ? undefined
        : (paper) => listAt(index.topicsOf, paper).some((topic) => topics.has(topic));
    }
    case "technique": {
      const techniques = new Set(findTechniques(data, value));
      return techniques.size === 0
        ? undefined
        : (paper) => (data.papers.techniques[paper] ?? []).some((technique) => techniques.has(technique));
    }
    case "has": {
      const bit = indexIn(linkTypes, value);
      return bit < 0 ? undefined : (paper) => ((data.papers.links[paper] ?? 0) & (1 << bit)) !== 0;
    }
    case "is": {
      if (value.toLowerCase() === "retracted")
        return (paper) => ((data.papers.marks[paper] ?? 0) & marks.retracted) !== 0;
      const status = indexIn(statuses, value);
      return status < 0 ? undefined : (paper) => data.papers.status[paper] === status;
    }
    default: {
      const papers = papersWithFact(data.facts, field, value);
      return papers && ((paper) => papers.has(paper));
    }
  }
}

function indexIn(names: readonly string[], value: string): number {
  return names.indexOf(value.toLowerCase());
}

/** Returns the indexes of the topics that a value names: by path, or else by the end of a path, title or alias. */
export function findTopics({ topics }: Pick<SearchData, "topics">, value: string): number[] {
  const path = value.toLowerCase().replace(/^\/+|\/+$/g, "");
  const whole = topics.findIndex((topic) => topic.path === path);
  if (whole >= 0) return [whole];
  const byEnd = topics.flatMap((topic, index) => (topic.path.endsWith(`/${path}`) ? [index] : []));
  return byEnd.length > 0 ? byEnd : findNamed(topics, value, ({ title, aliases }) => [title, ...aliases]);
}

/** Returns the indexes of the techniques that a value names: by id, name or alias. */
export function findTechniques({ techniques }: Pick<SearchData, "techniques">, value: string): number[] {
  return findNamed(techniques, value, ({ id, name, aliases }) => [id, name, ...aliases]);
}

/** Returns the indexes of the entries that a value names: by a whole name, or else by words of a name. */
function findNamed<Entry>(entries: readonly Entry[], value: string, namesOf: (entry: Entry) => string[]): number[] {
  const wanted = foldLetters(value);
  if (wanted === "") return [];
  const whole = entries.flatMap((entry, index) =>
    namesOf(entry).some((name) => foldLetters(name) === wanted) ? [index] : [],
  );
  if (whole.length > 0) return whole;
  const words = tokenTexts(value);
  return entries.flatMap((entry, index) => (namesOf(entry).some((name) => hasWords(name, words)) ? [index] : []));
}

/** Returns the indexes of authors whose name has all words of a value. The last word may be unfinished. */
function findAuthors({ authors }: SearchData, value: string): Set<number> {
  const words = tokenTexts(value);
  if (words.length === 0) return new Set();
  const whole = authors.flatMap((name, index) => {
    const nameWords = new Set(tokenTexts(name));
    return words.every((word) => nameWords.has(word)) ? [index] : [];
  });
  return new Set(whole.length > 0 ? whole : authors.flatMap((name, index) => (hasWords(name, words) ? [index] : [])));
}

/** Returns whether a name has all words. The last word may be unfinished. */
function hasWords(name: string, words: readonly string[]): boolean {
  const nameWords = tokenTexts(name);
  return (
    words.length > 0 &&
    words.every((word, position) =>
      nameWords.some((nameWord) => nameWord === word || (position === words.length - 1 && nameWord.startsWith(word))),
    )
  );
}

/** Returns whether a year is in a range. An unknown year, 0, is in no range. */
function isWithin(year: number, { from, to }: YearRange): boolean {
  return year !== 0 && year >= from && year <= to;
}

const messages: Record<QueryField, (value: string) => string> = {
  year: (value) => `“${value}” is not a year. Examples: year:2023, year:2022..2024, year:>2023, year:<2020.`,
  has: (value) => `“${value}” is not a type of link. Types: ${linkTypes.join(", ")}.`,
  is: (value) => `“${value}” is not a status. Statuses: ${[...statuses, "retracted"].join(", ")}.`,
  venue: (value) => `No venue matches “${value}”. Example: ${queryFields.venue}.`,
  author: (value) => `No author matches “${value}”. Example: ${queryFields.author}.`,
  topic: (value) => `No topic matches “${value}”. Example: ${queryFields.topic}.`,
  technique: (value) => `No technique matches “${value}”. Example: ${queryFields.technique}.`,
};

function describeUnknown({ field, value }: FilterClause, { data }: SearchIndex): string {
  if (isQueryField(field)) return messages[field](value);
  return `“${value}” is not a value of ${field}. Values: ${exampleValues(data.facts, field).join(", ")}.`;
}
