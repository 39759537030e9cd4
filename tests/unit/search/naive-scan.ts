import { tokenTexts } from "@/lib/search/tokenize";
import type { SmallData, SmallPaper } from "./small-data";

// A simple reference implementation of search that scans every text of every paper. It does not support typos and
// compounds.

/** A query. Excluded words are phrases. */
export interface NaiveQuery {
  words: string[];
  phrases: string[][];
  excluded: string[][];
  filters: NaiveFilter[];
}

/** A filter by a field. */
export interface NaiveFilter {
  /** One of the fields of all surveys, or the id or label of an attribute. */
  field: string;
  value: string;
  negated: boolean;
}

/** Returns the titles of the papers that a query finds. */
export function scan(data: SmallData, query: NaiveQuery): string[] {
  return papersWithWords(data, query, (paper) => passes(data, paper, query.filters))
    .filter((paper) => passes(data, paper, query.filters))
    .map(({ title }) => title);
}

/** Counts the years of the papers that a query finds, ignoring its filters by year. */
export function scanYears(data: SmallData, query: NaiveQuery): Map<string, number> {
  const others = query.filters.filter(({ field, negated }) => field !== "year" || negated);
  const counts = new Map<string, number>();
  for (const paper of papersWithWords(data, query, (each) => passes(data, each, query.filters))) {
    const year = String(paper.year);
    if (passes(data, paper, others)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** Returns whether a text of a paper has a word or phrase. */
export function fits(data: SmallData, paper: SmallPaper, term: string | string[]): boolean {
  return textsOf(data, paper).some((text) => (typeof term === "string" ? hasWord(text, term) : hasPhrase(text, term)));
}

/** Returns papers with all words, or with most of them if only such papers pass the filters. */
function papersWithWords(
  data: SmallData,
  { words, phrases, excluded }: NaiveQuery,
  isWanted: (paper: SmallPaper) => boolean,
): SmallPaper[] {
  const terms = [...words, ...phrases];
  const allowed = data.papers.filter((paper) => !excluded.some((phrase) => fits(data, paper, phrase)));
  const withAll = allowed.filter((paper) => terms.every((term) => fits(data, paper, term)));
  if (withAll.some(isWanted) || terms.length < 2) return withAll;
  const rarity = terms.map((term) => {
    const count = data.papers.filter((paper) => fits(data, paper, term)).length;
    return Math.log(1 + data.papers.length / (count || 0.5));
  });
  const total = rarity.reduce((sum, weight) => sum + weight, 0);
  const withMost = allowed.filter((paper) => {
    const weights = terms.map((term, position) => (fits(data, paper, term) ? (rarity[position] ?? 0) : 0));
    return weights.reduce((sum, weight) => sum + weight, 0) >= 0.6 * total;
  });
  return withMost.some(isWanted) || withAll.length === 0 ? withMost : withAll;
}

const textsOfPapers = new WeakMap<SmallPaper, string[][]>();

/** Returns the words of each text of a paper. */
function textsOf(data: SmallData, paper: SmallPaper): string[][] {
  const texts = textsOfPapers.get(paper) ?? readTexts(data, paper);
  textsOfPapers.set(paper, texts);
  return texts;
}

function readTexts({ topics = [], techniques = [], venues = [] }: SmallData, paper: SmallPaper): string[][] {
  const above = (paper.topics ?? []).flatMap((path) =>
    topics.filter((topic) => `${path}/`.startsWith(`${topic.path}/`)),
  );
  const named = [
    ...techniques.filter(({ id }) => paper.techniques?.includes(id)),
    ...venues.filter(({ name }) => name === paper.venue),
  ];
  const texts = [
    paper.title,
    paper.shortName,
    paper.id,
    paper.arxiv,
    paper.tldr,
    paper.noteWords,
    String(paper.year),
    ...(paper.authors ?? []),
    ...above.flatMap(({ title, aliases = [] }) => [title, ...aliases]),
    ...named.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ];
  return texts.map((text) => tokenTexts(text ?? ""));
}

function hasWord(text: readonly string[], word: string): boolean {
  const singular = word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word;
  return text.some((each) => each.startsWith(word) || each === singular);
}

function hasPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, start) => phrase.every((word, position) => text[start + position] === word));
}

function passes(data: SmallData, paper: SmallPaper, filters: readonly NaiveFilter[]): boolean {
  const matches = (filter: NaiveFilter) => hasValue(data, paper, filter);
  const anyOf = (["venue", "year", "is"] as const).every((field) => {
    const wanted = filters.filter((filter) => filter.field === field && !filter.negated);
    return wanted.length === 0 || wanted.some(matches);
  });
  const allOf = filters.filter(({ field, negated }) => !negated && !["venue", "year", "is"].includes(field));
  return anyOf && allOf.every(matches) && !filters.some((filter) => filter.negated && matches(filter));
}

/** Returns whether a paper has a value of an attribute with this id, or else with this label. */
function hasFact({ attributes = [] }: SmallData, paper: SmallPaper, { field, value }: NaiveFilter): boolean {
  const byId = attributes.filter(({ id }) => id === field);
  const found = byId.length > 0 ? byId : attributes.filter(({ label }) => label.toLowerCase() === field);
  const [, sign, bound] = /^(<=|>=|<|>)?(\d+)$/.exec(value) ?? [];
  return found.some(({ id }) =>
    paper.facts?.[id]?.some((own) => {
      if (typeof own === "string") return own === value;
      const limit = Number(bound);
      if (sign === undefined) return own === limit;
      return { "<": own < limit, "<=": own <= limit, ">": own > limit, ">=": own >= limit }[sign];
    }),
  );
}

function hasValue(data: SmallData, paper: SmallPaper, { field, value }: NaiveFilter): boolean {
  switch (field) {
    case "year":
      return String(paper.year) === value;
    case "is":
      return paper.status === value;
    case "has":
      return (paper.links ?? []).some((link) => link === value);
    case "author": {
      const authors = [...new Set(data.papers.flatMap((each) => each.authors ?? []))];
      const words = tokenTexts(value);
      const whole = authors.filter((name) => words.every((word) => tokenTexts(name).includes(word)));
      const named = whole.length > 0 ? whole : authors.filter((name) => isPartOf(words, name));
      return named.some((name) => paper.authors?.includes(name));
    }
    case "venue":
      return named(data.venues ?? [], value, ({ name, aliases = [] }) => [name, ...aliases]).some(
        ({ name }) => name === paper.venue,
      );
    case "technique":
      return named(data.techniques ?? [], value, ({ id, name, aliases = [] }) => [id, name, ...aliases]).some(
        ({ id }) => paper.techniques?.includes(id),
      );
    case "topic": {
      const topics = data.topics ?? [];
      const byPath = topics.filter(({ path }) => path === value);
      const byEnd = topics.filter(({ path }) => path.endsWith(`/${value}`));
      const byName = named(topics, value, ({ title = "", aliases = [] }) => [title, ...aliases]);
      const found = [byPath, byEnd, byName].find((each) => each.length > 0) ?? [];
      return found.some(({ path }) => paper.topics?.some((own) => `${own}/`.startsWith(`${path}/`)));
    }
    default:
      return hasFact(data, paper, { field, value, negated: false });
  }
}

/** Returns the entries with a name that is the value, or else with a name that has its words. */
function named<Entry>(entries: readonly Entry[], value: string, namesOf: (entry: Entry) => string[]): Entry[] {
  const words = tokenTexts(value);
  const whole = entries.filter((entry) => namesOf(entry).some((name) => tokenTexts(name).join() === words.join()));
  if (whole.length > 0) return whole;
  return entries.filter((entry) => namesOf(entry).some((name) => isPartOf(words, name)));
}

/** Returns whether a name has all words. The last word may be unfinished. */
function isPartOf(words: readonly string[], name: string): boolean {
  const own = tokenTexts(name);
  const last = words.at(-1) ?? "";
  return words.slice(0, -1).every((word) => own.includes(word)) && own.some((each) => each.startsWith(last));
}
