/**
 * The kinds of pages that the bench reports on. A branch topic has subtopics, a leaf topic has none. Tools and the
 * contribution form cannot work without their script, so they fetch it at once.
 */
export const pageKinds = [
  "home",
  "branch topic",
  "leaf topic",
  "paper",
  "technique",
  "author",
  "venue",
  "techniques",
  "frameworks",
  "costs",
  "questions",
  "about",
  "papers",
  "search",
  "contribute",
  "tool",
  "other",
] as const;
/** Name of a kind of page. */
export type PageKind = (typeof pageKinds)[number];

/** The pages of a kind that are not in a folder of their own, by file. */
const pagesByFile: ReadonlyMap<string, PageKind> = new Map([
  ["index.html", "home"],
  ["techniques/index.html", "techniques"],
  ["frameworks/index.html", "frameworks"],
  ["costs/index.html", "costs"],
  ["questions/index.html", "questions"],
  ["about/index.html", "about"],
  ["papers/index.html", "papers"],
  ["search/index.html", "search"],
  ["contribute/index.html", "contribute"],
  ["shelf/index.html", "tool"],
  ["choose/index.html", "tool"],
  ["about/storage/index.html", "tool"],
  ["about/offline/index.html", "tool"],
]);

/** Returns true for pages that may fetch a script before an interaction. */
export function isTool(kind: PageKind): boolean {
  return kind === "tool" || kind === "contribute";
}

/** Returns true for the files of pages, except not-found pages. Paths are relative to the site's folder. */
export function isPage(path: string): boolean {
  return path.endsWith(".html") && !/^(?:404|_not-found)\b/.test(path);
}

/** Returns the kind of each page among the files of a built site. */
export function kindsOfPages(paths: readonly string[]): Map<string, PageKind> {
  const pages = paths.filter(isPage);
  const branches = new Set(pages.flatMap((path) => /^(topics\/.+)\/[^/]+\/index\.html$/.exec(path)?.[1] ?? []));
  return new Map(pages.map((path) => [path, kindOf(path, branches)]));
}

function kindOf(path: string, branches: ReadonlySet<string>): PageKind {
  const kind = pagesByFile.get(path);
  if (kind) return kind;
  const [, folder, below] = /^(\w+)\/(.+)\/index\.html$/.exec(path) ?? [];
  if (folder === "topics") return branches.has(`topics/${below}`) ? "branch topic" : "leaf topic";
  // Lists of names, and pages by year of long lists, are other pages.
  if (folder === "authors") return below?.includes("/") ? "other" : "author";
  if (folder === "venues") return below?.includes("/") ? "other" : "venue";
  if (folder === "papers") return "paper";
  return folder === "techniques" ? "technique" : "other";
}
