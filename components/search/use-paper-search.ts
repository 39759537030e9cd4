import { useCallback, useEffect, useSyncExternalStore } from "react";
import { readParameters, watchParameters, writeAddress } from "@/lib/search/search-address-browser";
import { readSearchRequest, type SearchRequest, writeSearchRequest } from "@/lib/search/search-request";
import { useSearch } from "./use-search";

const noParameters = () => "";
const readRequest = (parameters: string) => readSearchRequest(new URLSearchParams(parameters));

/** Reads the request from the page's address and searches. With `isOpen`, an empty request returns all papers. */
export function usePaperSearch(dataUrl: string, isOpen: boolean) {
  // The query is available only in the browser. Until hydration, the page looks as it does without a query.
  const parameters = useSyncExternalStore(watchParameters, readParameters, noParameters);
  const request = readRequest(parameters);
  const requestParameters = writeSearchRequest(request);
  const isActive = requestParameters !== "" || isOpen;
  const { status, answer, search, listAll } = useSearch(dataUrl);
  const start = useCallback(() => search(readRequest(requestParameters)), [requestParameters, search]);
  useEffect(() => {
    if (isActive) start();
    // The loader sets `data-query` for most parameters. During hydration, `requestParameters` is still empty.
    else if (writeSearchRequest(readRequest(readParameters())) === "") delete document.documentElement.dataset.query;
  }, [isActive, start]);
  return {
    request,
    isActive,
    status: isActive ? status : ("idle" as const),
    answer,
    retry: start,
    listAll,
    /** Writes another request to the address: replaces the current history entry, or adds one. */
    write(change: (current: SearchRequest) => SearchRequest, how: "replace" | "push") {
      writeAddress(change(readRequest(readParameters())), how);
    },
  };
}
