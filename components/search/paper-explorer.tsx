"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { readParameters, watchParameters, writeAddress } from "@/lib/search/search-address-browser";
import { loadSearchClient } from "@/lib/search/search-client-browser";
import type { SearchResponse } from "@/lib/search/search-engine";
import { pageSize, readSearchRequest, type SearchRequest, writeSearchRequest } from "@/lib/search/search-request";
import { SearchIcon } from "./search-icon";
import type { SearchResults } from "./search-results";

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
  // The query is known in the browser only; until then, and without scripts, the page is what it is without one.
  const parameters = useSyncExternalStore(watchParameters, readParameters, () => "");
  const request = readSearchRequest(new URLSearchParams(parameters));
  const asked = writeSearchRequest(request);
  const box = useRef<HTMLInputElement>(null);
  const typed = useRef("");
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);

  const isActive = asked !== "" || isOpen;
  // `attempt` changes when the reader asks to try again; `asked` stands for the request that it was written from.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (!isActive) return;
    let isCurrent = true;
    answerTo(request, dataUrl).then(
      (latest) => isCurrent && latest && setAnswer(latest),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [dataUrl, isActive, asked, attempt]);
  // Back, Forward and filters change the query under the box.
  useEffect(() => {
    if (box.current && request.q !== typed.current) box.current.value = request.q;
    typed.current = request.q;
  }, [request.q]);

  // What was done in the box before this script was there.
  useEffect(() => {
    if (document.activeElement === box.current) void loadSearchClient(dataUrl).catch(() => undefined);
  }, [dataUrl]);
  useEffect(() => {
    const early = box.current?.value ?? "";
    if (early === "") return;
    typed.current = early;
    writeAddress({ ...readSearchRequest(new URLSearchParams(readParameters())), q: early }, "replace");
  }, []);

  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is announced by few screen readers yet. */}
      <form role="search" className="with-script relative mt-4 max-w-3xl" onSubmit={(event) => event.preventDefault()}>
        <SearchIcon />
        <input
          ref={box}
          type="search"
          name="q"
          onFocus={() => void loadSearchClient(dataUrl).catch(() => undefined)}
          onInput={({ currentTarget: { value } }) => {
            typed.current = value;
            writeAddress({ ...request, q: value, show: pageSize }, "replace");
          }}
          aria-label="Search papers, topics, techniques and authors"
          placeholder="Search papers, topics, techniques, authors"
          autoComplete="off"
          spellCheck={false}
          className="search-box"
        />
      </form>
      {failed && (
        <p role="alert" className="mt-4">
          The search data could not be fetched.{" "}
          <button type="button" onClick={retry} className="text-accent underline">
            Try again
          </button>
        </p>
      )}
      {isActive && !failed && !answer && (
        <p role="status" className="mt-3 text-sm text-muted">
          Fetching the search data …
        </p>
      )}
      {!isActive && (
        <p className="with-script mt-3">
          <button type="button" className="button" onClick={() => setOpen(true)}>
            Filter and sort
          </button>
        </p>
      )}
      {isActive && answer && (
        <div data-results>
          <answer.View
            request={answer.request}
            response={answer.response}
            basePath={basePath}
            suggestUrl={suggestUrl}
            onRequest={(next) => writeAddress(next, "push")}
          />
        </div>
      )}
    </>
  );
}

/** What was found for a request, and the component that shows it. */
interface Answer {
  request: SearchRequest;
  response: SearchResponse;
  View: typeof SearchResults;
}

/** Asks search; facets, hits and the query language are fetched with the first search, not with the page. */
async function answerTo(request: SearchRequest, dataUrl: string): Promise<Answer | undefined> {
  const [client, { SearchResults: View }] = await Promise.all([loadSearchClient(dataUrl), import("./search-results")]);
  const response = await client.search(request);
  return response && { request, response, View };
}
