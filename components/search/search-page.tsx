"use client";

import { useSearchParams } from "next/navigation";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { loadSearchEngine } from "@/lib/search/load-engine-browser";
import type { SearchEngine } from "@/lib/search/search-engine";
import { SearchIcon } from "./search-icon";
import { SearchResults } from "./search-results";

/** The search box and its results. The query lives in the address; the index is fetched when it is first needed. */
export function SearchPage({ indexUrl, suggestions }: { indexUrl: string; suggestions: readonly string[] }) {
  const query = useSearchParams().get("q") ?? "";
  const input = useRef<HTMLInputElement>(null);
  const [engine, setEngine] = useState<SearchEngine>();
  const [failed, setFailed] = useState(false);

  const load = () => {
    setFailed(false);
    loadSearchEngine(indexUrl).then(setEngine, () => setFailed(true));
  };
  const isAsked = query.trim() !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is new at each render and depends on `indexUrl` alone.
  useEffect(() => {
    if (isAsked) load();
  }, [isAsked, indexUrl]);
  // Back and Forward change the address under the box.
  useEffect(() => {
    if (input.current && input.current.value !== query && document.activeElement !== input.current) {
      input.current.value = query;
    }
  }, [query]);

  const wanted = useDeferredValue(query);
  const results = useMemo(() => engine?.search(wanted) ?? [], [engine, wanted]);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is announced by few screen readers yet. */}
      <form role="search" className="relative mt-4 max-w-2xl" onSubmit={(event) => event.preventDefault()}>
        <SearchIcon />
        <input
          ref={input}
          type="search"
          name="q"
          defaultValue={query}
          onFocus={load}
          onInput={(event) => writeQuery(event.currentTarget.value)}
          aria-label="Search papers, topics and frameworks"
          placeholder="Search papers, topics, authors"
          className="search-box"
        />
      </form>
      {failed ? (
        <p role="alert" className="mt-4">
          The search index could not be fetched.{" "}
          <button type="button" onClick={load} className="text-accent underline">
            Try again
          </button>
        </p>
      ) : (
        <p role="status" className="mt-3 min-h-6 text-sm text-muted">
          {isAsked && (engine ? describeResults(results.length, wanted) : "Fetching the index …")}
        </p>
      )}
      {!isAsked && suggestions.length > 0 && (
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted">
          Try
          {suggestions.map((suggestion) => (
            <a key={suggestion} href={`?q=${encodeURIComponent(suggestion)}`} className="text-accent underline">
              {suggestion}
            </a>
          ))}
        </p>
      )}
      {engine && isAsked && <SearchResults results={results} />}
    </>
  );
}

function describeResults(count: number, query: string): string {
  const found = count === 0 ? "Nothing" : count === 1 ? "1 result" : `${count} results`;
  return `${found} for “${query.trim().slice(0, 80)}”.`;
}

/** Puts the query into the address, in place of the former one. */
function writeQuery(query: string): void {
  const url = new URL(window.location.href);
  if (query.trim() === "") url.searchParams.delete("q");
  else url.searchParams.set("q", query);
  window.history.replaceState(null, "", url);
}
