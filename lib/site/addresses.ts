/** Addresses of the site's pages, from its root, with a slash at the end. Links add the base path. */
export const addresses = {
  home: "/",
  topics: "/topics/",
  papers: "/papers/",
  frameworks: "/frameworks/",
  costs: "/costs/",
  rules: "/contribute/rules/",
  search: "/search/",
  about: "/about/",
  searchData: (file: string) => `/search-data/${file}`,
  paper: (id: string) => `/papers/${id}/`,
  topic: (path: string) => `/topics/${path}/`,
  framework: (id: string) => `/frameworks/#${id}`,
  schema: (name: string) => `/schema/${name}.json`,
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
} as const;

/** Pages that every survey has, beside those of its topics and papers. */
export const fixedPages: readonly string[] = [
  addresses.home,
  addresses.topics,
  addresses.papers,
  addresses.frameworks,
  addresses.costs,
  addresses.rules,
  addresses.search,
  addresses.about,
];
