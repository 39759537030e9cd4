import { useCallback, useRef, useState } from "react";
import { loadSearchClient } from "@/lib/search/search-client-browser";
import type { SearchResponse } from "@/lib/search/search-engine";
import type { SearchRequest } from "@/lib/search/search-request";

/** A request and its response. */
export interface SearchAnswer {
  request: SearchRequest;
  response: SearchResponse;
}

/** State of the search. The latest answer stays until the next one arrives. */
export interface SearchState {
  status: "idle" | "fetching" | "ready" | "failed";
  answer?: SearchAnswer;
}

/** Searches the data at `dataUrl`, which it fetches with the first request. Only the latest request counts. */
export function useSearch(dataUrl: string) {
  const [state, setState] = useState<SearchState>({ status: "idle" });
  const latest = useRef(0);
  const search = useCallback(
    (request: SearchRequest) => {
      const requestId = ++latest.current;
      const isLatest = () => requestId === latest.current;
      setState((previous) => (previous.status === "ready" ? previous : { status: "fetching" }));
      loadSearchClient(dataUrl)
        .then((client) => client.search(request))
        .then(
          (response) => response && isLatest() && setState({ status: "ready", answer: { request, response } }),
          () => isLatest() && setState({ status: "failed" }),
        );
    },
    [dataUrl],
  );
  const clear = useCallback(() => {
    latest.current++;
    setState({ status: "idle" });
  }, []);
  /** Returns the ids of all papers that an answer counts, in order. */
  const listAll = async ({ request, response }: SearchAnswer) => {
    const isComplete = response.papers.length === response.total;
    const client = isComplete ? undefined : await loadSearchClient(dataUrl);
    const all = client ? await client.search({ ...request, show: response.total }) : response;
    if (!all) throw new Error("Another search replaced this one.");
    return all.papers.map(({ id }) => id);
  };
  return { ...state, search, clear, listAll };
}

/** Fetches the search data before the first request. That request reports a failure. */
export function prepareSearch(dataUrl: string): void {
  void loadSearchClient(dataUrl).catch(() => undefined);
}
