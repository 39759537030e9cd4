import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { readParameters, watchParameters, writeAddress } from "@/lib/search/search-address-browser";
import { readSearchRequest, type SearchRequest, writeSearchRequest } from "@/lib/search/search-request";
import { withTimeout } from "@/lib/site/load-timeout";
import type { SearchResults } from "./search-results";
import { type SearchState, useSearch } from "./use-search";

const noParameters = () => "";
const readRequest = (parameters: string) => readSearchRequest(new URLSearchParams(parameters));

/** The request in the page's address, and its results. */
interface PaperSearch extends SearchState {
  request: SearchRequest;
  /** Whether results replace the content of the page. */
  isActive: boolean;
  View: typeof SearchResults | undefined;
  retry: () => void;
  /** Writes another request to the address: replaces the current history entry, or adds one. */
  write: (change: (current: SearchRequest) => SearchRequest, how: "replace" | "push") => void;
}

/**
 * Reads the request from the page's address and searches. With `isOpen`, an empty request returns all papers. `View`
 * renders the results; its script loads with the first request.
 */
export function usePaperSearch(dataUrl: string, isOpen: boolean): PaperSearch {
  // The query is available only in the browser. Until hydration, the page looks as it does without a query.
  const parameters = useSyncExternalStore(watchParameters, readParameters, noParameters);
  const request = readRequest(parameters);
  const requestParameters = writeSearchRequest(request);
  const isActive = requestParameters !== "" || isOpen;
  const { status, answer, search } = useSearch(dataUrl);
  const [View, setView] = useState<typeof SearchResults>();
  const [viewFailed, setViewFailed] = useState(false);
  const start = useCallback(() => {
    setViewFailed(false);
    search(readRequest(requestParameters));
    // A module that arrives late still counts.
    const module = import("./search-results").then(({ SearchResults }) => setView(() => SearchResults));
    withTimeout(module).catch(() => setViewFailed(true));
  }, [requestParameters, search]);
  useEffect(() => {
    if (isActive) start();
    // The loader sets it for any parameters. During hydration, `requestParameters` is still empty.
    else if (writeSearchRequest(readRequest(readParameters())) === "") delete document.documentElement.dataset.query;
  }, [isActive, start]);
  return {
    request,
    isActive,
    status: !isActive ? "idle" : View ? status : viewFailed ? "failed" : status === "ready" ? "fetching" : status,
    ...(answer && { answer }),
    View,
    retry: start,
    write(change, how) {
      writeAddress(change(readRequest(readParameters())), how);
    },
  };
}
