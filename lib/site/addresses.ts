/** Addresses of pages, relative to the base path. Pages end with a slash. */
export const addresses = {
  home: "/",
  topics: "/topics/",
  papers: "/papers/",
  techniques: "/techniques/",
  frameworks: "/frameworks/",
  costs: "/costs/",
  contribute: "/contribute/",
  formData: "/contribute/form-data.json",
  contributeTo: (topic: string) => `/contribute/?${new URLSearchParams({ topic })}`,
  contributePaper: (reference: string) => `/contribute/?${new URLSearchParams({ paper: reference })}`,
  rules: "/contribute/rules/",
  questions: "/questions/",
  lenses: "/lenses/",
  search: "/search/",
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
  /** Licences of fonts and libraries. The build writes this file after the export. */
  licenses: "/licenses.txt",
  searchData: (file: string) => `/data/${file}`,
  paper: (id: string) => `/papers/${id}/`,
  topic: (path: string) => `/topics/${path}/`,
  technique: (id: string) => `/techniques/${id}/`,
  lens: (id: string) => `/lenses/${id}/`,
  question: (id: string) => `/questions/#${id}`,
  framework: (id: string) => `/frameworks/#${id}`,
  schema: (name: string) => `/schema/${name}.json`,
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query.toWellFormed())}`,
} as const;

/** Pages in addition to those of topics, papers, techniques and lenses. Sections without content have none. */
export const fixedPages: readonly string[] = [
  addresses.home,
  addresses.topics,
  addresses.papers,
  addresses.techniques,
  addresses.frameworks,
  addresses.costs,
  addresses.contribute,
  addresses.rules,
  addresses.questions,
  addresses.lenses,
  addresses.search,
  addresses.about,
  addresses.corrections,
  addresses.readOffline,
];
