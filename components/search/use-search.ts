import { useCallback, useRef, useState } from "react";
import { loadSearchClient } from "@/lib/search/search-client-browser";
import type { SearchResponse } from "@/lib/search/search-engine";
import type { SearchRequest } from "@/lib/search/search-request";

/** What search says so far. The latest answer stays until the next one. */
export interface SearchState {
  status: "idle" | "fetching" | "ready" | "failed";
  answer?: { request: SearchRequest; response: SearchResponse };
}

/** Searches the data at `dataUrl`, fetched with the first request. Of several requests the latest counts. */
export function useSearch(dataUrl: string) {
  const [state, setState] = useState<SearchState>({ status: "idle" });
  const latest = useRef(0);
  const search = useCallback(
    (request: SearchRequest) => {
      const turn = ++latest.current;
      const isLatest = () => turn === latest.current;
      setState((former) => (former.status === "ready" ? former : { ...former, status: "fetching" }));
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
  return { ...state, search, clear };
}

/** Fetches the search data ahead of the first request. A failure shows with that request. */
export function prepareSearch(dataUrl: string): void {
  void loadSearchClient(dataUrl).catch(() => undefined);
}
