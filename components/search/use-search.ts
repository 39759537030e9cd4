import { startTransition, useCallback, useEffect, useRef, useState } from "react";
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
  /**
   * With `details`, notes and references are on their way, and the answer may change. With `no-details`, they failed to
   * load, and the answer is without them.
   */
  status: "idle" | "fetching" | "details" | "no-details" | "ready" | "failed";
  answer?: SearchAnswer;
}

/** Searches the data at `dataUrl`, which it fetches with the first request. Only the latest request counts. */
export function useSearch(dataUrl: string) {
  const [state, setState] = useState<SearchState>({ status: "idle" });
  const latest = useRef(0);
  const rendered = useRef<() => void>(undefined);
  useEffect(() => {
    if (state.status !== "idle") rendered.current?.();
  }, [state]);
  const search = useCallback(
    async (request: SearchRequest) => {
      const requestId = ++latest.current;
      const isLatest = () => requestId === latest.current;
      setState((previous) => (previous.answer ? previous : { status: "fetching" }));
      try {
        for await (const next of statesOf(dataUrl, request, isLatest)) {
          if (!isLatest()) return;
          // Never settles if a later request replaces this state: its details are then not needed.
          await new Promise<void>((done) => {
            rendered.current = done;
            // A long list of results must not block typing.
            startTransition(() => setState((previous) => ({ ...previous, ...next })));
          });
        }
      } catch {
        if (isLatest()) setState({ status: "failed" });
      }
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

/** Yields the states of a search: first the answer without the details if they can only add papers, then the full one. */
async function* statesOf(
  dataUrl: string,
  request: SearchRequest,
  isLatest: () => boolean,
): AsyncGenerator<SearchState> {
  const client = await loadSearchClient(dataUrl);
  const response = await client.search(request);
  if (!response) return;
  const answer = { request, response };
  if (!response.isPartial) return yield { status: "ready", answer };
  yield response.isExact ? { status: "details", answer } : { status: "details" };
  try {
    // The download would compete with what the first answer needs.
    await painted();
    await client.loadDetails();
  } catch {
    return yield { status: "no-details", answer };
  }
  // Searching again would replace the search of a later request.
  if (!isLatest()) return;
  const full = await client.search(request);
  if (full) yield { status: "ready", answer: { request, response: full } };
}

/** Resolves when the browser has painted the current state of the page. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Fetches the search data before the first request. That request reports a failure. */
export function prepareSearch(dataUrl: string): void {
  void loadSearchClient(dataUrl).catch(() => undefined);
}
