/** The sort orders of papers. */
export const sortOrders = ["relevance", "newest", "oldest", "title", "venue"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A search request. The address of the page contains all of it. */
export interface SearchRequest {
  /** The query, in the syntax of `parseQuery`. */
  q: string;
  /** Sort order of the papers. */
  sort: SortOrder;
  /** Number of papers shown. */
  show: number;
}

/** Number of papers shown at first, and added by each click on "Show more". */
export const pageSize = 30;

/** Largest number of papers shown. */
export const maxShow = 3000;

/**
 * Reads a request from the parameters of an address. Invalid values get their defaults. It does not use zod, which
 * would be a tenth of the page's initial JavaScript.
 */
export function readSearchRequest(parameters: Pick<URLSearchParams, "get">): SearchRequest {
  const sort = sortOrders.find((order) => order === parameters.get("sort")) ?? "relevance";
  const show = Number(parameters.get("show") ?? pageSize);
  const isValid = Number.isInteger(show) && show >= 1 && show <= maxShow;
  return { q: parameters.get("q") ?? "", sort, show: isValid ? show : pageSize };
}

/** Writes a request as a query string without defaults: empty, or starting with a question mark. */
export function writeSearchRequest({ q, sort, show }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== "") parameters.set("q", q);
  if (sort !== "relevance") parameters.set("sort", sort);
  if (show !== pageSize) parameters.set("show", String(show));
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** Returns a request for the first papers of a query. */
export function requestFor(q: string): SearchRequest {
  return { q, sort: "relevance", show: pageSize };
}
