import { type CitedPapers, findCited, readBibtex } from "./cited-papers";
import { cleanQuery } from "./clean-query";
import { type CollectedPapers, collectPapers } from "./collect-papers";
import { correctedWords, replaceWords } from "./corrected-words";
import { describeEntry, type EntryHit } from "./describe-entry";
import { describeHit, type PaperHit } from "./describe-hit";
import { countFacets, type Facets } from "./facets";
import { factFieldsOf } from "./fact-columns";
import { type FeedPage, feedPageOf } from "./feed-page";
import { unspacedFillers } from "./filler-words";
import { type FilterLabel, labelFilter } from "./filter-labels";
import { prepareEntryNames } from "./find-entries";
import { preparePages } from "./find-pages";
import { type FoundResults, findResults, type SearchContext } from "./find-results";
import { nearestTopics } from "./nearest-topics";
import { preparePaperNames } from "./paper-names";
import { preparePaperReferences } from "./paper-references";
import { filterPapers } from "./query/filter-papers";
import { parseQuery, type QueryHint } from "./query/parse-query";
import { termsOf } from "./query-terms";
import type { SearchData } from "./search-data";
import { buildSearchIndex } from "./search-index";
import type { SearchRequest } from "./search-request";
import { similarNames } from "./similar-names";
import { tokenTexts } from "./tokenize";
import { venueWords } from "./venue-years";

/** The results of a search. */
export interface SearchResponse {
  /** Topics, techniques, frameworks and authors with matching names, best first. */
  entries: EntryHit[];
  /** The first `show` papers. */
  papers: PaperHit[];
  /** Number of found papers, without those of `byAuthor`. */
  total: number;
  /** The papers that only the name of an author matches, if other papers match too. `name` is the name as typed. */
  byAuthor: { papers: PaperHit[]; total: number; name: string };
  facets: Facets;
  /** Names of the fields of facts, with which the page parses the query. */
  factFields: string[];
  /** The page whose feed has the papers of the query; undefined if no feed has exactly these. */
  feed: FeedPage | undefined;
  /** Descriptions of the filters of the query, in its order. */
  filterLabels: FilterLabel[];
  /** Parts of the query that search does not understand, in the order of the query. */
  hints: QueryHint[];
  /** The query with typos corrected; undefined without typos. */
  corrected: string | undefined;
  /** The words that were searched, if search left out some of the query. */
  shown: string | undefined;
  /** The address of the paper that the query names, if the survey does not have it. */
  missing: string | undefined;
  /** Whether the words were searched one by one, because each is a name and no paper has all of them. */
  isSplit: boolean;
  /** A short word in capitals that is nowhere, and similar names. */
  noExactMatch: { word: string; similar: string[] } | undefined;
  /** Topics with similar names, if nothing was found. */
  nearest: EntryHit[];
  /** Whether the engine lacks the details, which may add results for the words of the query. */
  isPartial: boolean;
  /** Whether the papers have all words of the query as typed. The details then only add papers. */
  isExact: boolean;
}

/** Searches the survey. It is the same in a worker, on the main thread and in a terminal. */
export interface SearchEngine {
  search(request: SearchRequest): SearchResponse;
}

function isExact(results: readonly FoundResults[]): boolean {
  const [only] = results;
  return results.length === 1 && only !== undefined && only.papers.isExact && only.shown === undefined;
}

function hintOn({ reason }: CitedPapers): QueryHint[] {
  return reason === undefined ? [] : [{ start: 0, end: 0, message: reason }];
}

const maxEntries = 24;
// Minimum number of ranked papers: more than fuse.js ranks, because a match in the title can move a paper up.
const minRanked = 300;

/**
 * Creates a search engine. It takes time linear in the number of words. `hasDetails` tells whether `data` has the notes
 * and references.
 */
export function createSearchEngine(data: SearchData, { hasDetails = true } = {}): SearchEngine {
  const index = buildSearchIndex(data);
  const context: SearchContext = {
    index,
    entryNames: prepareEntryNames(index),
    paperNames: preparePaperNames(index),
    venues: venueWords(index),
    fillerPhrases: [...data.fieldNames, ...unspacedFillers],
  };
  const factFields = factFieldsOf(data.facts);
  const findPages = preparePages(data);
  const byReference = preparePaperReferences(data.papers);
  return {
    search({ q, sort, show }) {
      const query = readBibtex(cleanQuery(q));
      const parsed = parseQuery(query, factFields);
      const filters = parsed.clauses.filter((clause) => clause.type === "filter");
      const { fails, hints } = filterPapers(filters, index);
      const passes = (paper: number) => fails[paper] === 0;
      const cited = filters.length === 0 ? findCited(query, index, byReference) : undefined;
      const { results, isSplit } = cited
        ? { results: [], isSplit: false }
        : findResults(parsed, context, { passes, limit: Math.max(show, minRanked) });
      const collected = collectPapers(cited ?? results, sort, passes, index);
      const { matching, papers, byAuthor } = collected;
      const entries = results.flatMap((result) => result.entries).sort((a, b) => b.fit - a.fit);
      const pages = results.length === 1 ? findPages(termsOf(parsed).text) : [];
      const matchedTexts = cited
        ? tokenTexts(query).map((word) => new Set([word]))
        : results.flatMap(({ papers: { matchedWords } }) =>
            matchedWords.map((ids) => new Set([...ids].map(index.vocabulary.wordAt))),
          );
      const toHits = (found: CollectedPapers["papers"]) =>
        found.slice(0, show).map((paper) => describeHit(paper, matchedTexts, index));
      const isNothing = papers.length === 0 && entries.length === 0 && pages.length === 0;
      const nearest = isNothing ? nearestTopics(termsOf(parsed).text, data) : [];
      return {
        entries: [...entries.slice(0, maxEntries).map((entry) => describeEntry(entry, index)), ...pages],
        papers: toHits(papers),
        total: collected.total,
        byAuthor: { papers: toHits(byAuthor), total: byAuthor.length, name: results[0]?.terms.text ?? "" },
        facets: countFacets(matching, fails, index),
        factFields,
        feed: feedPageOf(parsed, data),
        filterLabels: filters.map((filter) => labelFilter(filter, data)),
        hints: cited ? hintOn(cited) : [...parsed.hints, ...hints].sort((a, b) => a.start - b.start),
        corrected: correct(q, results),
        shown: cited?.shown ?? (results.length === 1 && papers.length > 0 ? results[0]?.shown : undefined),
        missing: cited?.missing,
        isSplit,
        noExactMatch: isNothing ? missingWord(results) : undefined,
        nearest: nearest.map((entry) => describeEntry(entry, index)),
        isPartial: !hasDetails && filters.length < parsed.clauses.length,
        isExact: cited ? papers.length > 0 : isExact(results),
      };
    },
  };

  function correct(q: string, results: readonly FoundResults[]): string | undefined {
    const corrections = results.map(({ terms, papers: { matching, matchedWords } }) =>
      correctedWords(matching.length > 0 ? terms.wanted : [], matchedWords, index.vocabulary),
    );
    return replaceWords(q, new Map(corrections.flatMap((words) => [...words])));
  }

  /** Returns the first word that must match exactly and is not in the index. */
  function missingWord(results: readonly FoundResults[]): SearchResponse["noExactMatch"] {
    const wanted = results.flatMap(({ terms }) => terms.wanted);
    const missing = wanted.find(
      (term) => term.type === "word" && term.isExact && index.vocabulary.idOf(term.text) === undefined,
    );
    if (missing?.type !== "word") return undefined;
    return { word: missing.text.toUpperCase(), similar: similarNames(missing.text, index) };
  }
}
