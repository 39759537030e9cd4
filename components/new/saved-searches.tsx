"use client";

import { useEffect, useState } from "react";
import { FeedLinks } from "@/components/search/feed-links";
import {
  deleteSavedSearch,
  readSavedSearches,
  type SavedSearch,
  saveSearch,
} from "@/lib/search/saved-searches-browser";
import { findAllPapers } from "@/lib/search/search-client-browser";
import type { SearchResponse } from "@/lib/search/search-engine";
import { addresses } from "@/lib/site/addresses";
import { whenShown } from "@/lib/site/when-shown-browser";
import { countOf } from "@/lib/text/format";

/** A saved search with the papers that it finds now, and the page with their feed. */
interface CheckedSearch extends SavedSearch, Pick<SearchResponse, "papers" | "feed"> {}

/** The saved searches of this browser, with the papers that are new in each. */
export function SavedSearches({ dataUrl, basePath }: { dataUrl: string; basePath: string }) {
  const [searches, setSearches] = useState<CheckedSearch[] | "idle" | "loading" | "failed">("idle");
  const check = () => {
    setSearches("loading");
    checkSearches(dataUrl).then(setSearches, () => setSearches("failed"));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, after hydration.
  useEffect(() => whenShown(check), []);
  if (searches === "loading") return <p role="status">Checking saved searches …</p>;
  if (typeof searches === "string")
    return (
      <p>
        {searches === "failed" && <span role="alert">The search data failed to load. </span>}
        <button type="button" className="button" onClick={check}>
          Check my saved searches
        </button>
      </p>
    );
  if (searches.length === 0)
    return (
      <p className="text-muted">
        You have no saved searches. Press <em>Save search</em> below the box of the{" "}
        <a href={basePath + addresses.search} className="underline">
          search
        </a>{" "}
        to see here what is new in it.
      </p>
    );
  const drop = (q: string) => setSearches(searches.filter((search) => search.q !== q));
  return (
    <ul>
      {searches.map((search) => (
        <li key={search.q} className="mt-3">
          <CheckedResults
            search={search}
            basePath={basePath}
            onSeen={(ids) => {
              saveSearch(search.q, ids);
              setSearches(searches.map((other) => (other === search ? { ...search, ids } : other)));
            }}
            onDelete={() => {
              deleteSavedSearch(search.q);
              drop(search.q);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function CheckedResults({
  search: { q, ids, papers, feed },
  basePath,
  onSeen,
  onDelete,
}: {
  search: CheckedSearch;
  basePath: string;
  onSeen: (ids: string[]) => void;
  onDelete: () => void;
}) {
  const known = new Set(ids);
  const added = papers.filter(({ id }) => !known.has(id));
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={basePath + addresses.searchFor(q)} className="font-semibold underline">
          {q}
        </a>
        <span>{added.length === 0 ? "nothing new" : `${countOf(added.length, "new paper")}`}</span>
        {added.length > 0 && (
          <button type="button" className="button" onClick={() => onSeen(papers.map(({ id }) => id))}>
            Mark as seen
          </button>
        )}
        <button type="button" className="button" aria-label={`Delete the saved search ${q}`} onClick={onDelete}>
          Delete
        </button>
        {feed && <FeedLinks feed={feed} basePath={basePath} />}
      </p>
      {added.length > 0 && (
        <ul className="changes">
          {added.map(({ id, title, venue }) => (
            <li key={id}>
              <a href={basePath + addresses.paper(id)}>{title}</a> <span>{venue}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

async function checkSearches(dataUrl: string): Promise<CheckedSearch[]> {
  const checked: CheckedSearch[] = [];
  for (const search of readSavedSearches()) {
    const { papers, feed } = await findAllPapers(dataUrl, search.q);
    checked.push({ ...search, papers, feed });
  }
  return checked;
}
