/** An engine that the benchmark measures. */
export interface MeasuredEngine {
  /** Name in tables. */
  title: string;
  /** Name of its page in `page/`. */
  page: string;
  /** The data that it is built from. */
  data: "packed" | "documents" | "pagefind";
  /** Whether it is the engine of the atlas. */
  isOwn: boolean;
  /** Whether it scans all texts for each query, which takes seconds. It is then judged by fewer queries. */
  isScan?: boolean;
  /** The largest number of papers that it is measured with. */
  maxPapers?: number;
  /** A remark on its configuration. */
  note: string;
}

/** Name of the page that runs the engine of the atlas in a worker, as the site does. */
export const atlasInWorker = "atlas-in-worker";
/** Name of the page that configures fuse.js as its documentation recommends for long texts. */
export const plainFuse = "fuse-weighted";
export const fuseTokens = "fuse-tokens";
export const miniSearch = "minisearch";

/** Pagefind writes a file for each paper. For 50,000 papers, this takes longer than all other measurements. */
export const pagefindPapers = 5_000;

/** All engines, in the order in which they are measured. */
export const measuredEngines: readonly MeasuredEngine[] = [
  {
    title: "atlas in a worker",
    page: atlasInWorker,
    isOwn: true,
    data: "packed",
    note: "from message to message, with results copied between threads; all other engines run on the main thread",
  },
  {
    title: "atlas",
    page: "atlas",
    isOwn: true,
    data: "packed",
    note: "includes highlights, facet counts, entries and corrections",
  },
  {
    title: "MiniSearch + Fuse",
    page: "minisearch-and-fuse",
    isOwn: false,
    data: "packed",
    note: "MiniSearch instead of the atlas's index; Fuse ranks the best 32 papers, as in the atlas",
  },
  {
    title: "MiniSearch",
    page: miniSearch,
    isOwn: false,
    data: "documents",
    note: "nine fields, the atlas's weights and folding, prefix, fuzzy 0.2, all words",
  },
  {
    title: "Fuse token search",
    page: fuseTokens,
    isOwn: false,
    isScan: true,
    data: "documents",
    note: "five weighted keys, all words, ignoreLocation, ignoreDiacritics, threshold 0.3",
  },
  {
    title: "Fuse",
    page: plainFuse,
    isOwn: false,
    isScan: true,
    data: "documents",
    note: "five weighted keys, ignoreLocation, ignoreDiacritics, threshold 0.3",
  },
  {
    title: "Fuse, defaults",
    page: "fuse-defaults",
    isOwn: false,
    isScan: true,
    data: "documents",
    note: "five keys, default options",
  },
  {
    title: "FlexSearch",
    page: "flexsearch",
    isOwn: false,
    data: "documents",
    note: "Document, forward, LatinBalance; six fields and one with all texts",
  },
  {
    title: "uFuzzy",
    page: "ufuzzy",
    isOwn: false,
    data: "documents",
    note: "all texts joined, one typo per word, up to three words in any order",
  },
  {
    title: "Pagefind",
    page: "pagefind",
    isOwn: false,
    data: "pagefind",
    maxPapers: pagefindPapers,
    note: `loads ten results as files, without network latency; up to ${pagefindPapers} papers, because each is a file`,
  },
];
