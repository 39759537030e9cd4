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

/** A key pressed before search was there, as in `KeyboardEvent`, or a click on its button. */
export type EarlyAction = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "repeat"> | "click";

/**
 * What the reader did for search before it was there: a shortcut or a click opens it, letters are its query, Enter submits
 * it, Escape closes it. Undefined when it is closed in the end.
 */
export function readEarlyActions(actions: readonly EarlyAction[]): OpenSearch | undefined {
  let open: OpenSearch | undefined;
  for (const action of actions) {
    const isOpening = action === "click" || action.ctrlKey || action.metaKey || (action.key === "/" && !open);
    if (isOpening || (action.key === "/" && action.repeat)) open ??= { query: "", isSubmitted: false };
    else if (!open || open.isSubmitted) continue;
    else if (action.key === "Escape") open = undefined;
    else if (action.key === "Backspace") open.query = [...open.query].slice(0, -1).join("");
    else if (action.key === "Enter") open.isSubmitted = open.query.trim() !== "";
    else open.query += action.key;
  }
  return open;
}
