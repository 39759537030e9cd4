/** The query to open search with. */
export interface OpenSearch {
  query: string;
  /** Whether the reader pressed Enter, so that the search page opens immediately. */
  isSubmitted: boolean;
}

const eventName = "atlas:open-search";

/** Opens search from outside its component. */
export function openSearch(detail: OpenSearch): void {
  document.dispatchEvent(new CustomEvent(eventName, { detail }));
}

/** Calls `listener` when `openSearch` is called. Returns a function that unsubscribes. */
export function onOpenSearch(listener: (open: OpenSearch) => void): () => void {
  const onEvent = (event: Event) => event instanceof CustomEvent && listener(event.detail);
  document.addEventListener(eventName, onEvent);
  return () => document.removeEventListener(eventName, onEvent);
}

/** A key press or a click on the search button before the script has loaded. */
export type EarlyAction = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "repeat"> | "click";

/**
 * Replays the actions before the script has loaded: a shortcut or click opens search, letters are the query, Enter
 * submits it, Escape closes search. Returns undefined if search ends up closed.
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
