"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { focusItem, pressAndFocusNext } from "@/components/focus/focus-item-browser";
import { shelfStore } from "@/lib/shelf/shelf-store-browser";
import { addToShelf, togglePaper } from "./shelf-actions-browser";
import { onShelfChange, type ShelfChange } from "./shelf-change-browser";
import { markShelf, shelfButtonOf, shelfFocus } from "./shelf-marks-browser";

/**
 * Handles all shelf buttons of a page, including those of later search results, and the key `s`. Shows the last change
 * of the shelf, with a button to undo it.
 */
export function ShelfControls() {
  const [change, setChange] = useState<ShelfChange>();
  const toast = useRef<HTMLDivElement>(null);
  const focusedBefore = useRef<Element>(null);
  /** A reader with a mouse has not scrolled to the message; one with the keyboard has moved there. */
  const close = (isPointer: boolean) => {
    const hasFocus = toast.current?.contains(document.activeElement);
    flushSync(() => setChange(undefined));
    const before = focusedBefore.current;
    if (!hasFocus || !(before instanceof HTMLElement)) return;
    before.focus({ preventScroll: isPointer });
    // Undo may have removed what had the focus.
    if (!before.isConnected) focusItem(document, 0, shelfFocus);
  };
  useEffect(() => connectButtons(setChange), []);
  useEffect(() => {
    // The change may move the focus to another row first.
    const timer =
      change &&
      setTimeout(() => {
        focusedBefore.current = document.activeElement;
      });
    return () => clearTimeout(timer);
  }, [change]);
  useEffect(() => onShelfChange(setChange), []);
  return (
    <div role="status">
      {change && (
        <div ref={toast} className="toast">
          <span>{change.message}</span>
          {change.undo && (
            <button
              type="button"
              className="button"
              onClick={({ detail }) => {
                change.undo?.();
                close(detail > 0);
              }}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label="Close this message"
            onClick={({ detail }) => close(detail > 0)}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

/** Connects the buttons to the shelf. Returns a function that disconnects them. */
function connectButtons(onChange: (change: ShelfChange) => void): () => void {
  const mark = () => markShelf(new Set(shelfStore.read().shelf.papers.map(({ id }) => id)));
  const onClick = ({ target, detail }: MouseEvent) => {
    // The second click of a double click would undo the first.
    if (detail > 1) return;
    const button = target instanceof Element && target.closest<HTMLElement>("[data-shelf]");
    if (!button) return;
    const id = button.dataset.shelf ?? "";
    // On the page of the shelf, the row of a removed paper disappears.
    pressAndFocusNext(
      button,
      () => onChange(id === "*" ? addToShelf(idsOf(button)) : togglePaper(id, button.textContent ?? id)),
      shelfFocus,
    );
  };
  const onKey = (event: KeyboardEvent) => shelfButtonOf(event)?.click();
  mark();
  const rows = new MutationObserver(mark);
  rows.observe(document.body, { childList: true, subtree: true });
  const unsubscribe = shelfStore.subscribe(mark);
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  window.addEventListener("pageshow", mark);
  // From now on, the loader leaves the buttons and the key to this component.
  document.documentElement.dataset.live = "true";
  return () => {
    rows.disconnect();
    unsubscribe();
    document.removeEventListener("click", onClick);
    document.removeEventListener("keydown", onKey);
    window.removeEventListener("pageshow", mark);
  };
}

/** Returns the ids of a button for a list: its own, or those of the rows beside it. */
function idsOf({ dataset, parentElement }: HTMLElement): string[] {
  if (dataset.ids) return dataset.ids.split(" ");
  const buttons = parentElement?.querySelectorAll<HTMLElement>("li > [data-shelf]") ?? [];
  return [...new Set([...buttons].map((button) => button.dataset.shelf ?? ""))];
}
