import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { readParameters, watchParameters, writeAddress } from "@/lib/search/search-address-browser";
import { readSearchRequest, type SearchRequest, writeSearchRequest } from "@/lib/search/search-request";
import type { SearchResults } from "./search-results";
import { useSearch } from "./use-search";

const noParameters = () => "";
const readRequest = (parameters: string) => readSearchRequest(new URLSearchParams(parameters));

/**
 * What the page's address asks for, and the answer to it. With `isOpen`, an address that asks for nothing is answered
 * with all papers. `View` shows answers; it is fetched with the first one.
 */
export function usePaperSearch(dataUrl: string, isOpen: boolean) {
  // The query is known in the browser only; until then, and without scripts, the page is what it is without one.
  const parameters = useSyncExternalStore(watchParameters, readParameters, noParameters);
  const request = readRequest(parameters);
  const asked = writeSearchRequest(request);
  const isActive = asked !== "" || isOpen;
  const { status, answer, search } = useSearch(dataUrl);
  const [View, setView] = useState<typeof SearchResults>();
  const [lacksView, setLacksView] = useState(false);
  const start = useCallback(() => {
    setLacksView(false);
    search(readRequest(asked));
    import("./search-results").then(
      (module) => setView(() => module.SearchResults),
      () => setLacksView(true),
    );
  }, [asked, search]);
  useEffect(() => {
    if (isActive) start();
    // The loader sets it for any parameters. While React hydrates, `asked` is still empty.
    else if (writeSearchRequest(readRequest(readParameters())) === "") delete document.documentElement.dataset.query;
  }, [isActive, start]);
  return {
    request,
    isActive,
    status: lacksView ? ("failed" as const) : isActive ? status : ("idle" as const),
    answer,
    View,
    retry: start,
    /** Puts another request into the address: in place of the present one, or as a new step of the history. */
    write(change: (current: SearchRequest) => SearchRequest, how: "replace" | "push") {
      writeAddress(change(readRequest(readParameters())), how);
    },
  };
}
