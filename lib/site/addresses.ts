/** Addresses of the site's pages, from its root, with a slash at the end. Links add the base path. */
export const addresses = {
  home: "/",
  topics: "/topics/",
  papers: "/papers/",
  techniques: "/techniques/",
  frameworks: "/frameworks/",
  costs: "/costs/",
  rules: "/contribute/rules/",
  questions: "/questions/",
  lenses: "/lenses/",
  search: "/search/",
  about: "/about/",
  searchData: (file: string) => `/search-data/${file}`,
  paper: (id: string) => `/papers/${id}/`,
  topic: (path: string) => `/topics/${path}/`,
  technique: (id: string) => `/techniques/${id}/`,
  lens: (id: string) => `/lenses/${id}/`,
  question: (id: string) => `/questions/#${id}`,
  framework: (id: string) => `/frameworks/#${id}`,
  schema: (name: string) => `/schema/${name}.json`,
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
} as const;

/** Pages that every survey has, beside those of its topics, papers, techniques and lenses. */
export const fixedPages: readonly string[] = [
  addresses.home,
  addresses.topics,
  addresses.papers,
  addresses.techniques,
  addresses.frameworks,
  addresses.costs,
  addresses.rules,
  addresses.questions,
  addresses.lenses,
  addresses.search,
  addresses.about,
];
