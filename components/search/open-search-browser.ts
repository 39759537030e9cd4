/** What search is opened with. */
export interface OpenSearch {
  query: string;
  /** Whether the reader pressed Enter: the search page follows at once. */
  isSubmitted: boolean;
}

const eventName = "atlas:open-search";

/** Opens search from outside of its component. */
export function openSearch(detail: OpenSearch): void {
  document.dispatchEvent(new CustomEvent(eventName, { detail }));
}

/** Calls back when search is opened from outside; gives what ends it. */
export function onOpenSearch(listener: (open: OpenSearch) => void): () => void {
  const onEvent = (event: Event) => event instanceof CustomEvent && listener(event.detail);
  document.addEventListener(eventName, onEvent);
  return () => document.removeEventListener(eventName, onEvent);
}

/**
 * What the keys pressed before search was there add up to: the first opens it, letters are its query, Escape closes it.
 * Undefined when it is closed in the end. `keys` are named as in `KeyboardEvent.key`.
 */
export function readEarlyKeys(keys: readonly string[]): OpenSearch | undefined {
  let open: OpenSearch | undefined;
  for (const key of keys) {
    if (!open) {
      if (/^[/k]$/i.test(key)) open = { query: "", isSubmitted: false };
    } else if (key === "Escape") open = undefined;
    else if (key === "Backspace") open.query = [...open.query].slice(0, -1).join("");
    else if (key === "Enter") open.isSubmitted ||= open.query.trim() !== "";
    else open.query += key;
  }
  return open;
}
