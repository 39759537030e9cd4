/** Formats of feeds: Atom and JSON Feed. */
export type FeedFormat = "atom" | "json";

/** What a list knows of a paper. */
interface KnownOfPaper {
  title?: string | undefined;
  /** Authors, separated by commas, with "et al." if there are more. */
  byline?: string | undefined;
  year?: number | undefined;
}

/** Addresses of pages, relative to the base path. Pages end with a slash. */
export const addresses = {
  home: "/",
  topics: "/topics/",
  papers: "/papers/",
  techniques: "/techniques/",
  frameworks: "/frameworks/",
  implementations: "/implementations/",
  costs: "/costs/",
  figures: "/figures/",
  /** Outlines of letters for saved pictures. The build writes it after the export. */
  figureLetters: "/figures/letters.json",
  compare: "/compare/",
  comparisonData: "/compare/facts.json",
  choose: "/choose/",
  /** The page for choosing with a task, model or accelerator chosen. */
  chooseWith: (choice: { task: string } | { model: string } | { card: string }) =>
    `/choose/?${new URLSearchParams(choice)}`,
  contribute: "/contribute/",
  formData: "/contribute/form-data.json",
  contributeTo: (topic: string) => `/contribute/?${new URLSearchParams({ topic })}`,
  /** The form with a paper filled in. `reference` is an id or address; a title without one is enough. */
  contributePaper: (reference: string, known: KnownOfPaper = {}) =>
    `/contribute/?${new URLSearchParams(
      Object.entries({ paper: reference, ...known }).flatMap(([name, value]) => (value ? [[name, `${value}`]] : [])),
    )}`,
  rules: "/contribute/rules/",
  waiting: "/contribute/waiting/",
  /** A page of the papers that wait. `path` is its number, or `left-out`. */
  waitingPage: (path: string) => (path === "" ? "/contribute/waiting/" : `/contribute/waiting/${path}/`),
  questions: "/questions/",
  lenses: "/lenses/",
  authors: "/authors/",
  venues: "/venues/",
  new: "/new/",
  savedSearches: "/new/#saved-searches",
  api: "/api/",
  search: "/search/",
  shelf: "/shelf/",
  shelfData: "/shelf/shelf-data.json",
  about: "/about/",
  corrections: "/about/corrections/",
  readOffline: "/about/offline/",
  /** The page that the service worker shows if a page cannot be had. No page links to it. */
  offline: "/offline/",
  /** List of the files that can be kept offline. The build writes it after the export. */
  offlineList: "/offline.json",
  /** The build writes this file after the export. */
  serviceWorker: "/service-worker.js",
  manifest: "/manifest.webmanifest",
  storage: "/about/storage/",
  /** Text for language models (https://llmstxt.org). The build writes these files after the export. */
  llms: "/llms.txt",
  llmsFull: "/llms-full.txt",
  /** Licences of fonts and libraries. The build writes this file after the export. */
  licenses: "/licenses.txt",
  searchData: (file: string) => `/data/${file}`,
  /** Citation data: texts by paper id, in one format. */
  citationData: (format: string, contentHash: string) => `/data/citations-${format}-${contentHash}.json`,
  /** Files of citations. The build writes them after the export. */
  paperFile: (id: string, extension: string) => `/papers/${id}.${extension}`,
  topicFile: (path: string, extension: string) => `/topics/${path}/papers.${extension}`,
  techniqueFile: (id: string, extension: string) => `/techniques/${id}/papers.${extension}`,
  atlasFile: (extension: string) => `/atlas.${extension}`,
  /** Data of the filter on the page of authors. */
  authorData: (contentHash: string) => `/data/authors-${contentHash}.json`,
  /** Data of the filter on the pages of waiting papers. */
  waitingData: (contentHash: string) => `/data/waiting-${contentHash}.json`,
  /** Names of topics and techniques in a language. */
  nameData: (language: string, contentHash: string) => `/data/names-${language}-${contentHash}.json`,
  paper: (id: string) => `/papers/${id}/`,
  topic: (path: string) => `/topics/${path}/`,
  technique: (id: string) => `/techniques/${id}/`,
  comparison: (family: string) => `/compare/${family}/`,
  compareEntries: (ids: readonly string[]) => `/compare/?ids=${ids.map(encodeURIComponent).join(",")}`,
  /** The picture that other sites show with a link to a page of a branch, or to another page. No id is `site_`. */
  preview: (branch = "site_") => `/previews/${branch}.png`,
  author: (id: string) => `/authors/${id}/`,
  /** A page of the authors with the same first letter. `path` may have a page number: `w/2`. */
  authorNames: (path: string) => `/authors/names/${path}/`,
  venue: (id: string) => `/venues/${id}/`,
  /** The changes of a week. `path` is its Monday and may have a page number: `2026-11-23/2`. */
  newIn: (path: string) => `/new/${path}/`,
  /** The feed that belongs to the page at `address`. The build writes it after the export. */
  feed: (address: string, format: FeedFormat) => `${address}feed.${format === "atom" ? "xml" : "json"}`,
  /** The Markdown page that belongs to the page at `address`. The build writes it after the export. */
  markdown: (address: string) => `${address}index.md`,
  lens: (id: string) => `/lenses/${id}/`,
  question: (id: string) => `/questions/${id}/`,
  figure: (id: string) => `/figures/${id}/`,
  /** A picture of a figure. The build writes it after the export. */
  figureFile: (id: string, shape: string) => `/figures/${id}/${shape}.svg`,
  framework: (id: string) => `/frameworks/${id}/`,
  schema: (name: string) => `/schema/${name}.json`,
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query.toWellFormed())}`,
} as const;

/** Pages in addition to those of entries. Sections without content have none. */
export const fixedPages: readonly string[] = [
  addresses.home,
  addresses.topics,
  addresses.papers,
  addresses.techniques,
  addresses.frameworks,
  addresses.implementations,
  addresses.costs,
  addresses.figures,
  addresses.compare,
  addresses.choose,
  addresses.contribute,
  addresses.rules,
  addresses.waiting,
  addresses.questions,
  addresses.lenses,
  addresses.authors,
  addresses.venues,
  addresses.new,
  addresses.api,
  addresses.search,
  addresses.shelf,
  addresses.about,
  addresses.corrections,
  addresses.readOffline,
  addresses.storage,
];
