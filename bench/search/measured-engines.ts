/** An engine that the benchmark measures. Its page stands in `page/`, under the same name. */
export interface MeasuredEngine {
  /** Name in tables. */
  title: string;
  page: string;
  /** What it is built from in the browser. */
  data: "packed" | "documents" | "pagefind";
  /** Whether it is the atlas's own; the others are what it is compared with. */
  isOwn: boolean;
  /** Whether it goes through all texts for each query, seconds at a time: it is then judged by fewer queries. */
  isScan?: boolean;
  /** Largest collection that it is measured with. */
  mostPapers?: number;
  /** What one should know beside its numbers. */
  note: string;
}

/** Name of the page with the atlas's engine in a worker, as the site runs it. */
export const inWorker = "atlas-in-worker";
/** Name of the page with fuse.js as its manual advises for long texts: the one that bars name "plain Fuse". */
export const plainFuse = "fuse-weighted";
export const fuseTokens = "fuse-tokens";
export const miniSearch = "minisearch";

/** Each page of Pagefind's index is a file, and making 50,000 of them takes longer than all the rest. */
export const pagefindPapers = 5_000;

/** All engines, in the order in which they are measured. */
export const measuredEngines: readonly MeasuredEngine[] = [
  {
    title: "atlas in a worker",
    page: inWorker,
    isOwn: true,
    data: "packed",
    note: "from message to message, answers copied between threads; all else is a call on the page's own thread",
  },
  {
    title: "atlas",
    page: "atlas",
    isOwn: true,
    data: "packed",
    note: "highlights, facet counts, entries and corrections included",
  },
  {
    title: "MiniSearch + Fuse",
    page: "minisearch-and-fuse",
    isOwn: false,
    data: "packed",
    note: "MiniSearch in place of the atlas's index; Fuse ranks its best 32 as in the atlas",
  },
  {
    title: "MiniSearch",
    page: miniSearch,
    isOwn: false,
    data: "documents",
    note: "nine fields with the atlas's weights and folding, prefix, fuzzy .2, all words",
  },
  {
    title: "Fuse token search",
    page: fuseTokens,
    isOwn: false,
    isScan: true,
    data: "documents",
    note: "five weighted keys, all words, ignoreLocation, ignoreDiacritics, threshold .3",
  },
  {
    title: "Fuse",
    page: plainFuse,
    isOwn: false,
    isScan: true,
    data: "documents",
    note: "five weighted keys, ignoreLocation, ignoreDiacritics, threshold .3",
  },
  {
    title: "Fuse, defaults",
    page: "fuse-defaults",
    isOwn: false,
    isScan: true,
    data: "documents",
    note: "five keys, no options",
  },
  {
    title: "FlexSearch",
    page: "flexsearch",
    isOwn: false,
    data: "documents",
    note: "Document, forward, LatinBalance; six fields and one of all texts",
  },
  {
    title: "uFuzzy",
    page: "ufuzzy",
    isOwn: false,
    data: "documents",
    note: "all texts joined, one slip a word, up to three words in any order",
  },
  {
    title: "Pagefind",
    page: "pagefind",
    isOwn: false,
    data: "pagefind",
    mostPapers: pagefindPapers,
    note: `loads ten results as files, here without a network's delay; up to ${pagefindPapers} papers, since each is a file`,
  },
];
