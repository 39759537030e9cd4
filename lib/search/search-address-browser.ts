import { type SearchRequest, writeSearchRequest } from "./search-request";

const listeners = new Set<() => void>();

/** Calls `onChange` when the query string of the page may have changed. Returns a function that unsubscribes. */
export function watchParameters(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** Returns the query string of the page with its question mark, or an empty string. */
export function readParameters(): string {
  return window.location.search;
}

/** Writes a request to the address: replaces the current history entry, or adds one. */
export function writeAddress(request: SearchRequest, how: "replace" | "push"): void {
  writeParameters(writeSearchRequest(request), how);
}

/** Writes a query string to the address: replaces the current history entry, or adds one. */
export function writeParameters(query: string, how: "replace" | "push"): void {
  const address = `${window.location.pathname}${query}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}
