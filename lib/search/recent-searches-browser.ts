const key = "recent-searches";
const most = 8;
const longest = 200;

/** What the reader searched for before in this browser, the latest first; empty where storage is blocked. */
export function readRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((query) => typeof query === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a search, if the browser lets it. */
export function rememberSearch(query: string): void {
  const text = query.trim().slice(0, longest);
  if (text === "") return;
  const others = readRecentSearches().filter((former) => former !== text);
  try {
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most)));
  } catch {
    // Storage is blocked or full: nothing is lost but a convenience.
  }
}
