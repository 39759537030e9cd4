// A client component, reached through client-frame.ts.

import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from "react";
import { addresses } from "@/lib/site/addresses";
import type { PaletteProps } from "./palette";

// Fetched when it is first opened; where that fails, the search page takes over.
const Palette = lazy<ComponentType<PaletteProps>>(() =>
  import("./palette").then(
    (module) => ({ default: module.Palette }),
    () => ({ default: SearchPageInstead }),
  ),
);

function SearchPageInstead({ basePath }: PaletteProps) {
  useEffect(() => window.location.assign(basePath + addresses.search), [basePath]);
  return null;
}

/** Opens the search palette: by a click, by `/`, and by Ctrl or Command with K, wherever the reader is. */
export function SearchButton({ dataUrl, basePath }: { dataUrl: string; basePath: string }) {
  const [isOpen, setOpen] = useState(false);
  // What is typed between the key that opens the palette and the moment it is there.
  const early = useRef<string>(undefined);
  const open = () => {
    early.current = "";
    setOpen(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (early.current !== undefined) {
        const isLetter = [...event.key].length === 1 && !event.metaKey && !event.ctrlKey && !event.altKey;
        if (isLetter) early.current += event.key;
        if (isLetter) event.preventDefault();
        return;
      }
      const isShortcut = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey);
      const isSlash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      early.current = "";
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const takeEarly = () => {
    const typed = early.current ?? "";
    early.current = undefined;
    return typed;
  };
  return (
    <>
      <button
        type="button"
        className="search-button with-script"
        aria-haspopup="dialog"
        aria-label="Search"
        aria-keyshortcuts="/"
        onClick={open}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20">
          <path d={magnifier} />
        </svg>
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <Palette dataUrl={dataUrl} basePath={basePath} takeEarly={takeEarly} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Outline of a magnifying glass in a box of 20 by 20. */
export const magnifier = "M3 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0m10 4.5 4.5 4.5";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}
