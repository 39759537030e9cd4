/** Orders of results. */
export const sortOrders = ["relevance", "newest", "oldest", "title", "venue"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What is asked of search. All of it stands in the address of the page. */
export interface SearchRequest {
  /** The query, in the language of parse-query.ts. */
  q: string;
  /** Order of the papers. */
  sort: SortOrder;
  /** Number of papers shown. */
  show: number;
}

/** How many papers are shown at first, and how many more each time. */
export const pageSize = 30;

const mostShown = 3000;

/**
 * Reads a request from the parameters of an address; whatever cannot be read has its default. By hand and not by zod,
 * whose code would be a tenth of what the page loads at first.
 */
export function readSearchRequest(parameters: Pick<URLSearchParams, "get">): SearchRequest {
  const sort = sortOrders.find((order) => order === parameters.get("sort")) ?? "relevance";
  const show = Number(parameters.get("show") ?? pageSize);
  const isSound = Number.isInteger(show) && show >= 1 && show <= mostShown;
  return { q: parameters.get("q") ?? "", sort, show: isSound ? show : pageSize };
}

/** Writes a request as the parameters of an address, defaults left out; empty, or with a question mark at its start. */
export function writeSearchRequest({ q, sort, show }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== "") parameters.set("q", q);
  if (sort !== "relevance") parameters.set("sort", sort);
  if (show !== pageSize) parameters.set("show", String(show));
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** A request for the first papers of a query. */
export function requestFor(q: string): SearchRequest {
  return { q, sort: "relevance", show: pageSize };
}
