"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { addresses } from "@/lib/site/addresses";
import { Palette } from "./palette";
import { isSearchShortcut } from "./search-shortcut-browser";

const formId = "search";

/**
 * Opens the palette on a click and on the shortcuts: `/`, Ctrl+K and Command+K. Until it is hydrated, the button opens
 * a plain form. The palette replaces the form and keeps its text.
 */
export function SearchButton({ dataUrl, basePath }: { dataUrl: string; basePath: string }) {
  /** The query that the palette opens with; undefined while it is closed. */
  const [query, setQuery] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const open = () => {
    const form = field.current?.form;
    setQuery(form?.matches(":popover-open") ? field.current?.value : "");
    form?.reset();
    form?.hidePopover();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchShortcut(event)) return;
      event.preventDefault();
      if (!event.repeat) open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <>
      <button
        type="button"
        className="search-button"
        popoverTarget={formId}
        popoverTargetAction="show"
        aria-haspopup="dialog"
        aria-label="Search"
        aria-keyshortcuts="/"
        onClick={(event: MouseEvent) => {
          event.preventDefault();
          open();
        }}
      >
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      <form id={formId} popover="auto" action={basePath + addresses.search} className="palette">
        <input ref={field} name="q" autoFocus placeholder="Search papers, topics, techniques, authors" />
      </form>
      {query !== undefined && (
        <Palette dataUrl={dataUrl} basePath={basePath} initialQuery={query} onClose={() => setQuery(undefined)} />
      )}
    </>
  );
}
