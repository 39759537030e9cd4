"use client";

import { useEffect, useRef, useState } from "react";
import { pageSize } from "@/lib/search/search-request";
import { SearchIcon } from "./search-icon";
import { SearchResults, type SearchSite } from "./search-results";
import { usePageTitle } from "./use-page-title";
import { usePaperSearch } from "./use-paper-search";
import { useScrollPosition } from "./use-scroll-position";
import { prepareSearch, type SearchState } from "./use-search";

/**
 * The search box, filters and results of `/search/` and `/papers/`. The address is the only state: typing replaces it,
 * a click on a filter adds a history entry. The results replace the content after the component (`SearchablePapers`).
 */
export function PaperExplorer({ dataUrl, ...site }: SearchSite & { dataUrl: string }) {
  const [isOpen, setOpen] = useState(false);
  const { request, isActive, status, answer, write, retry, listAll } = usePaperSearch(dataUrl, isOpen);
  usePageTitle(request.q);
  useScrollPosition(answer !== undefined);
  const box = useRef<HTMLInputElement>(null);
  const typed = useRef("");
  const results = useRef<HTMLDivElement>(null);
  // Back, Forward and filters change the query without typing.
  useEffect(() => {
    if (box.current && request.q !== typed.current) box.current.value = request.q;
    typed.current = request.q;
  }, [request.q]);
  // Keep text typed before the script loaded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, after hydration.
  useEffect(() => {
    if (document.activeElement === box.current) prepareSearch(dataUrl);
    const early = box.current?.value ?? "";
    if (early === "") return;
    typed.current = early;
    write((current) => ({ ...current, q: early }), "replace");
  }, []);

  // The filters replace the button that opens them, which had the focus. The reader may have moved it meanwhile.
  const isShown = isOpen && answer !== undefined;
  useEffect(() => {
    if (!isShown || document.activeElement !== document.body) return;
    const controls = results.current?.querySelectorAll<HTMLElement>(".filter-button, summary") ?? [];
    [...controls].find((control) => control.checkVisibility())?.focus();
  }, [isShown]);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: few screen readers announce <search> yet. */}
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
          spellCheck="false"
          className="search-box"
        />
      </form>
      <SearchStatus status={status} hasAnswer={answer !== undefined} onRetry={retry} />
      {!isActive && (
        <p className="with-script until-results mt-3">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            Filter and sort
          </button>
        </p>
      )}
      {isActive && answer && (
        <div ref={results} data-results>
          <SearchResults
            {...answer}
            status={status}
            {...site}
            onListAll={() => listAll(answer)}
            onRequest={(change) => write(change, "push")}
            onRetry={retry}
          />
        </div>
      )}
    </>
  );
}

function SearchStatus({
  status,
  hasAnswer,
  onRetry,
}: {
  status: SearchState["status"];
  hasAnswer: boolean;
  onRetry: () => void;
}) {
  if (status === "failed")
    return (
      <p role="alert" className="mt-4">
        The search data failed to load.{" "}
        <button type="button" onClick={onRetry} className="text-accent underline">
          Try again
        </button>
      </p>
    );
  if (status === "fetching" || (status === "details" && !hasAnswer))
    return (
      <p role="status" className="mt-3 text-sm text-muted">
        {status === "fetching" ? "Loading search data …" : "Searching notes …"}
      </p>
    );
  return null;
}
