import { cutText } from "../text/cut-text";

/** Key of the recent searches in the browser's storage. */
export const recentSearchesKey = "recent-searches";
const maxSearches = 8;
const maxLength = 200;

/** Returns the recent searches in this browser, latest first; none if storage is blocked. */
export function readRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(recentSearchesKey) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.filter(isSearch).slice(0, maxSearches);
  } catch {
    return [];
  }
}

/** Stores a search, if the browser allows it. */
export function rememberSearch(query: string): void {
  const text = cutText(query.trim().toWellFormed(), maxLength).trim();
  if (text === "") return;
  const others = readRecentSearches().filter((search) => search !== text);
  try {
    localStorage.setItem(recentSearchesKey, JSON.stringify([text, ...others].slice(0, maxSearches)));
  } catch {
    // Storage is blocked or full. Recent searches are optional.
  }
}

/** Returns whether a stored value can come from `rememberSearch`. */
function isSearch(stored: unknown): stored is string {
  return typeof stored === "string" && stored.trim() !== "" && stored.length <= maxLength && stored.isWellFormed();
}
