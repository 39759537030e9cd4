"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { addresses } from "@/lib/site/addresses";
import { magnifier } from "./magnifier";
import { onOpenSearch } from "./open-search-browser";
import { Palette } from "./palette";
import { isSearchShortcut } from "./search-shortcut-browser";

/** Opens the palette on a click and on the shortcuts: `/`, Ctrl+K and Command+K. */
export function SearchButton({ dataUrl, basePath }: { dataUrl: string; basePath: string }) {
  /** The query that the palette opens with; undefined while it is closed. */
  const [query, setQuery] = useState<string>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Prevent a held key from typing into the box that it opened.
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
        // Render synchronously, so that the next key reaches the palette.
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
