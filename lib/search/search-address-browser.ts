import { withoutLanguage } from "../names/language-address";
import { keepLanguage } from "../names/shown-names-browser";
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

/** Returns the query string of the page with its question mark, or an empty string. The language of names is not in it. */
export function readParameters(): string {
  return withoutLanguage(window.location.search);
}

/** Writes a request to the address: replaces the current history entry, or adds one. */
export function writeAddress(request: SearchRequest, how: "replace" | "push"): void {
  writeParameters(writeSearchRequest(request), how);
}

/**
 * Writes a query string to the address: replaces the current history entry, or adds one. The language of names stays in
 * the address.
 */
export function writeParameters(query: string, how: "replace" | "push"): void {
  const address = `${window.location.pathname}${keepLanguage(query)}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}
