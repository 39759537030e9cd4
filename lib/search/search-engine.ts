import { describeHit, type PaperHit } from "./describe-hit";
import { countFacets, type Facets } from "./facets";
import { type EntryKind, type FoundEntry, prepareEntryNames } from "./find-entries";
import { type FoundPapers, findPapers, preparePaperNames, type RankedPaper, tiers } from "./find-papers";
import { filterPapers } from "./query/filter-papers";
import { parseQuery, type QueryHint } from "./query/parse-query";
import { type QueryTerms, termsOf } from "./query-terms";
import { rankWithFuse, rerankedPapers } from "./rank-with-fuse";
import type { SearchData } from "./search-data";
import { buildSearchIndex, type SearchIndex } from "./search-index";
import type { SearchRequest } from "./search-request";
import { tokenize } from "./tokenize";

/** An entry as results show it. */
export interface EntryHit {
  kind: EntryKind;
  /** Path of a topic, id of a technique or framework, name of an author. */
  id: string;
  title: string;
  /** The name that fits, where it is not the title. */
  alias: string | undefined;
  /** Titles of the topics above, for topics. */
  trail: string[];
  /** How much of the name the query is, up to 1. */
  fit: number;
  /** Number of papers. */
  papers: number;
  /** Hue of its branch, for topics. */
  color: string | undefined;
}

/** What a search found. */
export interface SearchResponse {
  /** Topics, techniques, frameworks and authors whose names fit, best first. */
  entries: EntryHit[];
  /** The first `show` papers. */
  papers: PaperHit[];
  /** Number of all papers found. */
  total: number;
  facets: Facets;
  /** What in the query was not understood. */
  hints: QueryHint[];
  /** The query with words as they were taken, when it has a slip. */
  corrected: string | undefined;
  /** Topics whose names are like the query, when nothing was found. */
  nearest: EntryHit[];
}

/** The whole of search: pure, the same in a worker, on a page and on the command line. */
export interface SearchEngine {
  search(request: SearchRequest): SearchResponse;
}

const mostEntries = 24;

/** An engine over search data. Building it takes time linear in the number of words. */
export function createSearchEngine(data: SearchData): SearchEngine {
  const index = buildSearchIndex(data);
  const entryNames = prepareEntryNames(index);
  const paperNames = preparePaperNames(index);
  return {
    search({ q, sort, show }) {
      const parsed = parseQuery(q);
      const terms = termsOf(parsed);
      const { fails, hints } = filterPapers(terms.filters, index);
      const passes = (paper: number) => fails[paper] === 0;
      const meantBy = (word: string, takenFor: ReadonlySet<number> = new Set()) => {
        const id = index.vocabulary.idOf(word);
        return id === undefined ? takenFor : new Set([id, ...takenFor]);
      };
      const found = isBare(terms) ? allPapers(index) : findPapers(terms, index, paperNames, passes);
      const open = found.ranked.filter(({ paper }) => passes(paper));
      const taken = found.matches.takenFor.map((ids) => new Set([...ids].map(index.vocabulary.wordAt)));
      // Words of a phrase stand for themselves.
      for (const [place, term] of terms.wanted.entries()) {
        if (term.type === "phrase") for (const word of term.words) taken[place]?.add(word);
      }
      const words = terms.wanted.flatMap((term, place) => {
        const texts = term.type === "word" ? [term.text] : term.words;
        return texts.map((text) => ({ text, takenFor: meantBy(text, found.matches.takenFor[place]) }));
      });
      const entries = entryNames.find(terms.text, words);
      const papers = sortPapers(raiseAuthors(open, entries, index), sort, terms, index);
      return {
        entries: entries.slice(0, mostEntries).map((entry) => describeEntry(entry, index)),
        papers: papers.slice(0, show).map(({ paper }) => describeHit(paper, taken, index)),
        total: papers.length,
        facets: countFacets(
          found.ranked.map(({ paper }) => paper),
          fails,
          index,
        ),
        hints: [...parsed.hints, ...hints],
        corrected: correct(q, terms, found, index),
        nearest: papers.length === 0 && entries.length === 0 ? nearestTopics(terms.text, index) : [],
      };
    },
  };
}

/** Whether a query asks for no words, only for filters or nothing at all. */
function isBare({ wanted, unwanted, text }: QueryTerms): boolean {
  return wanted.length === 0 && unwanted.length === 0 && text === "";
}

function allPapers({ size }: SearchIndex): FoundPapers {
  const nothing = { fits: new Uint32Array(0), scores: new Float32Array(0), rarity: [], takenFor: [] };
  const ranked = Array.from({ length: size }, (_, paper): RankedPaper => ({ paper, tier: tiers.allWords, score: 0 }));
  return { ranked, matches: nothing, isLoose: false };
}

/** Raises the papers of authors whose whole name is the query to where titles with the query stand. */
function raiseAuthors(
  ranked: readonly RankedPaper[],
  entries: readonly FoundEntry[],
  { data }: SearchIndex,
): RankedPaper[] {
  const named = new Set(
    entries.flatMap(({ kind, fit, place }) => (kind === "author" && fit >= wholeName ? place : [])),
  );
  if (named.size === 0) return [...ranked];
  const isNamed = ({ paper }: RankedPaper) => (data.papers.authors[paper] ?? []).some((author) => named.has(author));
  return ranked
    .map((found) => (found.tier > tiers.titlePhrase && isNamed(found) ? { ...found, tier: tiers.titlePhrase } : found))
    .sort((a, b) => a.tier - b.tier);
}

const wholeName = 0.9;
const titles = new Intl.Collator("en");

function sortPapers(
  ranked: readonly RankedPaper[],
  sort: SearchRequest["sort"],
  { wanted, text }: QueryTerms,
  index: SearchIndex,
): RankedPaper[] {
  const { papers, venues } = index.data;
  // The data has the newest first.
  if (sort === "newest") return ranked.toSorted((a, b) => a.paper - b.paper);
  if (sort === "oldest") return ranked.toSorted((a, b) => b.paper - a.paper);
  const byTitle = (a: RankedPaper, b: RankedPaper) =>
    titles.compare(papers.title[a.paper] ?? "", papers.title[b.paper] ?? "");
  if (sort === "title") return ranked.toSorted(byTitle);
  if (sort === "venue") {
    const venueOf = ({ paper }: RankedPaper) => venues[papers.venue[paper] ?? 0]?.name ?? "";
    return ranked.toSorted((a, b) => titles.compare(venueOf(a), venueOf(b)) || a.paper - b.paper);
  }
  if (wanted.length === 0) return [...ranked];
  const head = ranked.slice(0, rerankedPapers);
  const order = new Map(
    rankWithFuse(
      head.map(({ paper }) => paper),
      text,
      index,
    ).map((paper, place) => [paper, place]),
  );
  const place = ({ paper }: RankedPaper) => order.get(paper) ?? 0;
  return [...head.toSorted((a, b) => a.tier - b.tier || place(a) - place(b)), ...ranked.slice(rerankedPapers)];
}

function describeEntry({ kind, place, fit, name }: FoundEntry, index: SearchIndex): EntryHit {
  const { data } = index;
  const toHit = (id: string, title: string, papers: number, more: Partial<EntryHit> = {}): EntryHit => ({
    kind,
    id,
    title,
    alias: name === title ? undefined : name,
    trail: [],
    fit,
    papers,
    color: undefined,
    ...more,
  });
  if (kind === "topic") {
    const topic = data.topics[place] ?? { path: "", title: "" };
    const above = topic.path.split("/").slice(0, -1);
    const trail = above.map((_, depth) => above.slice(0, depth + 1).join("/"));
    return toHit(topic.path, topic.title, index.papersByTopic.of(place).length, {
      trail: trail.flatMap((path) => data.topics.find((candidate) => candidate.path === path)?.title ?? []),
      color: data.topics.find((candidate) => candidate.path === topic.path.split("/", 1)[0])?.color,
    });
  }
  if (kind === "author") {
    const author = data.authors[place] ?? "";
    return toHit(author, author, index.papersByAuthor.of(place).length);
  }
  const entry = (kind === "technique" ? data.techniques : data.frameworks)[place];
  const papers = kind === "technique" ? index.papersByTechnique.of(place).length : 0;
  return toHit(entry?.id ?? "", entry?.name ?? "", papers);
}

/** The query with each word that the collection does not know replaced by the nearest that it does know. */
function correct(query: string, { wanted }: QueryTerms, found: FoundPapers, index: SearchIndex): string | undefined {
  if (found.ranked.length === 0) return undefined;
  const better = new Map<string, string>();
  for (const [place, term] of wanted.entries()) {
    if (term.type === "phrase" || index.vocabulary.idOf(term.text) !== undefined) continue;
    if (!found.isLoose && index.vocabulary.withPrefix(term.text).length > 0) continue;
    const [near] = index.vocabulary.near(term.text, { asPrefix: false });
    if (near && found.matches.takenFor[place]?.has(near.id)) better.set(term.text, index.vocabulary.wordAt(near.id));
  }
  if (better.size === 0) return undefined;
  let corrected = "";
  let end = 0;
  for (const token of tokenize(query)) {
    const replacement = better.get(token.text);
    if (replacement === undefined) continue;
    corrected += query.slice(end, token.start) + replacement;
    end = token.end;
  }
  return end === 0 ? undefined : corrected + query.slice(end);
}

const mostNearest = 4;

/** Topics that share a word, or the beginning of one, with the query: somewhere to go on from. */
function nearestTopics(text: string, index: SearchIndex): EntryHit[] {
  const words = tokenize(text).map((token) => token.text);
  return index.data.topics
    .map(({ title, aliases }, place) => {
      const own = [title, ...aliases].flatMap((name) => tokenize(name).map((token) => token.text));
      const shared = words.filter((word) =>
        own.some((candidate) => candidate === word || (word.length >= 4 && candidate.slice(0, 4) === word.slice(0, 4))),
      );
      return { kind: "topic" as const, place, fit: shared.length / Math.max(1, words.length), name: title };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, mostNearest)
    .map((entry) => describeEntry(entry, index));
}
