/** A message about a change of the shelf, and how to undo it. Without `undo`, nothing has changed. */
export interface ShelfChange {
  message: string;
  undo?: (() => void) | undefined;
}

const type = "shelf-change";

/** Shows a message about a change at the bottom of the page. */
export function announceChange(change: ShelfChange): void {
  document.dispatchEvent(new CustomEvent<ShelfChange>(type, { detail: change }));
}

/** Calls a function for each announced change. Returns a function that removes the listener. */
export function onShelfChange(listener: (change: ShelfChange) => void): () => void {
  const listen = (event: Event) => {
    // Only `announceChange` dispatches events of this type.
    if (event instanceof CustomEvent) listener(event.detail as ShelfChange);
  };
  document.addEventListener(type, listen);
  return () => document.removeEventListener(type, listen);
}
