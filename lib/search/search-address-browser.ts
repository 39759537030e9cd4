import { type SearchRequest, writeSearchRequest } from "./search-request";

const listeners = new Set<() => void>();

/** Calls back whenever the parameters of the page's address may have changed; gives what ends it. */
export function watchParameters(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** The parameters of the page's address, with their question mark; empty without any. */
export function readParameters(): string {
  return window.location.search;
}

/** Puts a request into the address: in place of the former one, or as a new step of the history. */
export function writeAddress(request: SearchRequest, how: "replace" | "push"): void {
  const address = `${window.location.pathname}${writeSearchRequest(request)}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}
