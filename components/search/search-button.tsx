"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { addresses } from "@/lib/site/addresses";
import { magnifier } from "./magnifier";
import { onOpenSearch } from "./open-search-browser";
import { Palette } from "./palette";
import { isSearchShortcut } from "./search-shortcut-browser";

/** Opens the search palette: by a click, by `/`, and by Ctrl or Command with K, wherever the reader is. */
export function SearchButton({ dataUrl, basePath }: { dataUrl: string; basePath: string }) {
  /** What the palette opens with; undefined while it is closed. */
  const [query, setQuery] = useState<string>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key that is held down does not go on in the box.
      const isHeld = event.key === "/" && event.repeat && document.querySelector("dialog.palette") !== null;
      if (!isHeld && !isSearchShortcut(event)) return;
      event.preventDefault();
      if (!event.repeat) setQuery("");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  useEffect(
    () =>
      onOpenSearch(({ query: opened, isSubmitted }) => {
        if (isSubmitted) window.location.assign(basePath + addresses.searchFor(opened));
        // At once: the next key may follow.
        else flushSync(() => setQuery(opened));
      }),
    [basePath],
  );
  return (
    <>
      <button
        type="button"
        className="search-button with-script"
        aria-haspopup="dialog"
        aria-label="Search"
        aria-keyshortcuts="/"
        onClick={() => setQuery("")}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20">
          <path d={magnifier} />
        </svg>
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {query !== undefined && (
        <Palette dataUrl={dataUrl} basePath={basePath} initialQuery={query} onClose={() => setQuery(undefined)} />
      )}
    </>
  );
}
