/** The kinds of pages that are told apart. */
export const pageKinds = ["home", "topic", "paper", "search", "form", "other"] as const;
/** Name of a kind of page. */
export type PageKind = (typeof pageKinds)[number];

/** Kind of the page in a file below the exported folder; undefined for files that are no page or say there is none. */
export function pageKindOf(path: string): PageKind | undefined {
  if (!path.endsWith(".html") || /^(?:404|_not-found)\b/.test(path)) return undefined;
  if (path === "index.html") return "home";
  if (/^topics\/./.test(path)) return "topic";
  if (/^papers\/[^/]+\/index\.html$/.test(path)) return "paper";
  if (path === "contribute/index.html") return "form";
  return path === "search/index.html" ? "search" : "other";
}
