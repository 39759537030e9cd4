import { correctedWords, replaceWords } from "./corrected-words";
import { describeEntry, type EntryHit } from "./describe-entry";
import { describeHit, type PaperHit } from "./describe-hit";
import { countFacets, type Facets } from "./facets";
import { prepareEntryNames } from "./find-entries";
import { findPapers } from "./find-papers";
import { nearestTopics } from "./nearest-topics";
import { boostAuthors, scoreAll, scorePapers, sortPapers } from "./order-papers";
import { preparePaperNames } from "./paper-names";
import { filterPapers } from "./query/filter-papers";
import { parseQuery, type QueryHint } from "./query/parse-query";
import { termsOf } from "./query-terms";
import type { SearchData } from "./search-data";
import { buildSearchIndex } from "./search-index";
import type { SearchRequest } from "./search-request";

/** The results of a search. */
export interface SearchResponse {
  /** Topics, techniques, frameworks and authors with matching names, best first. */
  entries: EntryHit[];
  /** The first `show` papers. */
  papers: PaperHit[];
  /** Number of found papers. */
  total: number;
  facets: Facets;
  /** Parts of the query that search does not understand, in the order of the query. */
  hints: QueryHint[];
  /** The query with typos corrected; undefined without typos. */
  corrected: string | undefined;
  /** Topics with similar names, if nothing was found. */
  nearest: EntryHit[];
}

/** Searches the survey. It is the same in a worker, on the main thread and in a terminal. */
export interface SearchEngine {
  search(request: SearchRequest): SearchResponse;
}

const maxEntries = 24;
// Minimum number of ranked papers: more than fuse.js ranks, because a match in the title can move a paper up.
const minRanked = 300;

/** Creates a search engine. It takes time linear in the number of words. */
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
      const found = findPapers(terms, index, paperNames, passes, Math.max(show, minRanked));
      const { ranked, matching, matchedWords } = found;
      const entries = entryNames.find(terms, matchedWords);
      const best = scorePapers(boostAuthors(ranked, entries, index), terms, index);
      const papers = sort === "relevance" ? best : sortPapers(scoreAll(found, best, passes), sort, index);
      const total = countPassing(matching, passes);
      const matchedTexts = matchedWords.map((ids) => new Set([...ids].map(index.vocabulary.wordAt)));
      const corrected = correctedWords(matching.length > 0 ? terms.wanted : [], matchedWords, index.vocabulary);
      const nearest = total === 0 && entries.length === 0 ? nearestTopics(terms.text, data) : [];
      return {
        entries: entries.slice(0, maxEntries).map((entry) => describeEntry(entry, index)),
        papers: papers.slice(0, show).map((paper) => describeHit(paper, matchedTexts, index)),
        total,
        facets: countFacets(matching, fails, index),
        hints: [...parsed.hints, ...hints].sort((a, b) => a.start - b.start),
        corrected: replaceWords(q, corrected),
        nearest: nearest.map((entry) => describeEntry(entry, index)),
      };
    },
  };
}

function countPassing(papers: readonly number[], passes: (paper: number) => boolean): number {
  let count = 0;
  for (const paper of papers) if (passes(paper)) count++;
  return count;
}
