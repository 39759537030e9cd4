import * as z from "zod/mini";
import { savedSearchLimits } from "./saved-search-limits";

/** Key of the saved searches in the browser's storage. */
export const savedSearchesKey = "saved-searches";

const savedSearchSchema = z.object({
  /** The query. */
  q: z.string().check(z.minLength(1), z.maxLength(savedSearchLimits.query)),
  /** Ids of the papers that the reader has seen. */
  ids: z.array(z.string()),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** Returns the saved searches of this browser, latest first; none if storage is blocked or its value is not valid. */
export function readSavedSearches(): SavedSearch[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(savedSearchesKey) ?? "[]");
    return z.array(savedSearchSchema).safeParse(stored).data ?? [];
  } catch {
    return [];
  }
}

/**
 * Saves a search with the ids of all papers that it finds now, or updates these ids. Returns false if the browser does
 * not store it.
 */
export function saveSearch(q: string, ids: readonly string[]): boolean {
  const searches = readSavedSearches();
  const saved = { q: q.trim(), ids: [...ids] };
  const isKnown = searches.some((search) => search.q === saved.q);
  return store(isKnown ? searches.map((search) => (search.q === saved.q ? saved : search)) : [saved, ...searches]);
}

/** Deletes a saved search. */
export function deleteSavedSearch(q: string): void {
  store(readSavedSearches().filter((search) => search.q !== q));
}

function store(searches: readonly SavedSearch[]): boolean {
  if (searches.length > savedSearchLimits.searches) return false;
  try {
    if (searches.length === 0) localStorage.removeItem(savedSearchesKey);
    else localStorage.setItem(savedSearchesKey, JSON.stringify(searches));
    return true;
  } catch {
    // Storage is blocked or full.
    return false;
  }
}
