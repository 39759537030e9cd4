"use client";

import { useEffect, useRef, useState } from "react";
import { pageSize } from "@/lib/search/search-request";
import { SearchIcon } from "./search-icon";
import { usePaperSearch } from "./use-paper-search";
import { prepareSearch, type SearchState } from "./use-search";

/**
 * The search box, filters and results of `/search/` and `/papers/`. The address is the only state: typing replaces it,
 * a click on a filter adds to the history. The results take the place of what follows the component (SearchablePapers).
 */
export function PaperExplorer({
  dataUrl,
  basePath,
  suggestUrl,
}: {
  dataUrl: string;
  basePath: string;
  /** Where a missing paper can be suggested. */
  suggestUrl: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const { request, isActive, status, answer, View, write, retry } = usePaperSearch(dataUrl, isOpen);
  const box = useRef<HTMLInputElement>(null);
  const typed = useRef("");
  // Back, Forward and filters change the query under the box.
  useEffect(() => {
    if (box.current && request.q !== typed.current) box.current.value = request.q;
    typed.current = request.q;
  }, [request.q]);
  // What was done in the box before this script was there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script is there.
  useEffect(() => {
    if (document.activeElement === box.current) prepareSearch(dataUrl);
    const early = box.current?.value ?? "";
    if (early === "") return;
    typed.current = early;
    write((current) => ({ ...current, q: early }), "replace");
  }, []);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is announced by few screen readers yet. */}
      <form role="search" className="with-script relative mt-4 max-w-3xl" onSubmit={(event) => event.preventDefault()}>
        <SearchIcon />
        <input
          ref={box}
          type="search"
          name="q"
          onFocus={() => prepareSearch(dataUrl)}
          onInput={({ currentTarget: { value } }) => {
            typed.current = value;
            write((current) => ({ ...current, q: value, show: pageSize }), "replace");
          }}
          aria-label="Search papers, topics, techniques and authors"
          placeholder="Search papers, topics, techniques, authors"
          autoComplete="off"
          spellCheck={false}
          className="search-box"
        />
      </form>
      <SearchStatus status={answer && status === "fetching" ? "ready" : status} onRetry={retry} />
      {!isActive && (
        <p className="with-script until-results mt-3">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            Filter and sort
          </button>
        </p>
      )}
      {isActive && answer && View && (
        <div data-results>
          <View
            {...answer}
            basePath={basePath}
            suggestUrl={suggestUrl}
            onRequest={(next) => write(() => next, "push")}
          />
        </div>
      )}
    </>
  );
}

function SearchStatus({ status, onRetry }: { status: SearchState["status"]; onRetry: () => void }) {
  if (status === "fetching")
    return (
      <p role="status" className="mt-3 text-sm text-muted">
        Fetching the search data …
      </p>
    );
  if (status === "failed")
    return (
      <p role="alert" className="mt-4">
        The search data could not be fetched.{" "}
        <button type="button" onClick={onRetry} className="text-accent underline">
          Try again
        </button>
      </p>
    );
  return null;
}
