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

/** What a search found. */
export interface SearchResponse {
  /** Topics, techniques, frameworks and authors whose names fit, best first. */
  entries: EntryHit[];
  /** The first `show` papers. */
  papers: PaperHit[];
  /** Number of all papers found. */
  total: number;
  facets: Facets;
  /** What in the query was not understood, in the order of the query. */
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
// How many papers are put in order at least: those that Fuse looks at, and with them whatever the title may raise.
const leastRanked = 300;

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
      const found = findPapers(terms, index, paperNames, passes, Math.max(show, leastRanked));
      const { ranked, fitting, takenFor } = found;
      const entries = entryNames.find(terms, takenFor);
      const best = scorePapers(boostAuthors(ranked, entries, index), terms, index);
      const papers = sort === "relevance" ? best : sortPapers(scoreAll(found, best, passes), sort, index);
      const total = countPassing(fitting, passes);
      const takenWords = takenFor.map((ids) => new Set([...ids].map(index.vocabulary.wordAt)));
      const corrected = correctedWords(fitting.length > 0 ? terms.wanted : [], takenFor, index.vocabulary);
      const nearest = total === 0 && entries.length === 0 ? nearestTopics(terms.text, data) : [];
      return {
        entries: entries.slice(0, mostEntries).map((entry) => describeEntry(entry, index)),
        papers: papers.slice(0, show).map((paper) => describeHit(paper, takenWords, index)),
        total,
        facets: countFacets(fitting, fails, index),
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
