import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type KnownPapers, knownPapers } from "@/lib/shelf/known-papers";
import { readSharedList, type SharedList } from "@/lib/shelf/share-address";
import type { ShelfData } from "@/lib/shelf/shelf-data";
import { type ShelfState, shelfStore } from "@/lib/shelf/shelf-store-browser";
import { fetchJson } from "@/lib/site/fetch-data-browser";

/** Returns the shelf; undefined while the server renders the page. */
export function useShelf(): ShelfState | undefined {
  return useSyncExternalStore<ShelfState | undefined>(shelfStore.subscribe, shelfStore.read, () => undefined);
}

/** The shelf's data: `loading`, `failed`, or the data and the ways to find a paper in them. */
export type LoadedShelfData = "loading" | "failed" | { data: ShelfData; known: KnownPapers };

/** Fetches the shelf's data. `retry` fetches again after a failure. */
export function useShelfData(url: string): { loaded: LoadedShelfData; retry: () => void } {
  const [result, setResult] = useState<ShelfData | "loading" | "failed">("loading");
  const retry = useCallback(() => {
    setResult("loading");
    fetchJson(url).then(
      // The build writes this file from `buildShelfData`.
      (json) => setResult(json as ShelfData),
      () => setResult("failed"),
    );
  }, [url]);
  useEffect(retry, [retry]);
  const loaded = useMemo(
    () => (typeof result === "string" ? result : { data: result, known: knownPapers(result.papers) }),
    [result],
  );
  return { loaded, retry };
}

/** Returns the list that the page's address shares; undefined if it shares none. */
export function useSharedList(): SharedList | undefined {
  const fragment = useSyncExternalStore(
    (listener) => {
      window.addEventListener("hashchange", listener);
      return () => window.removeEventListener("hashchange", listener);
    },
    () => location.hash,
    () => "",
  );
  return useMemo(() => readSharedList(fragment), [fragment]);
}
