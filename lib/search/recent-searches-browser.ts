const key = "recent-searches";
const maxSearches = 8;
const maxLength = 200;

/** What the reader searched for before in this browser, the latest first; empty where storage is blocked. */
export function readRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.filter(isSearch).slice(0, maxSearches);
  } catch {
    return [];
  }
}

/** Remembers a search, if the browser lets it. */
export function rememberSearch(query: string): void {
  // By code points, so that no character is cut in half.
  const text = Array.from(query.trim().toWellFormed()).slice(0, maxLength).join("").trim();
  if (text === "") return;
  const others = readRecentSearches().filter((former) => former !== text);
  try {
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, maxSearches)));
  } catch {
    // Storage is blocked or full: nothing is lost but a convenience.
  }
}

/** Whether something from storage can be a search that was kept by `rememberSearch`. */
function isSearch(stored: unknown): stored is string {
  return typeof stored === "string" && stored.trim() !== "" && stored.length <= 2 * maxLength && stored.isWellFormed();
}
