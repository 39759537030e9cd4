import { useCallback, useEffect, useRef, useState } from "react";
import {
  fetchOfflineList,
  type KeepOutcome,
  type KeepProgress,
  keepAtlas,
  readKeptFiles,
  removeKeptAtlas,
} from "@/lib/offline/kept-atlas-browser";
import type { OfflineFile } from "@/lib/offline/offline-list";
import { registerWorker } from "@/lib/offline/register-worker-browser";
import { withTimeout } from "@/lib/site/load-timeout";

/** Addresses that the download needs, including the base path. */
export interface KeepProps {
  basePath: string;
  listUrl: string;
  workerUrl: string;
}

/** State of the atlas that a browser keeps. */
export type KeptState =
  | { status: "checking" }
  | { status: "unavailable" }
  | { status: "keeping"; progress?: KeepProgress }
  | {
      status: "ready";
      kept: OfflineFile[];
      /** Files of the site; undefined if the list cannot be fetched. */
      published?: OfflineFile[];
      /** How the last action ended. */
      outcome?: KeepOutcome | "removed";
    };

/** Reads, downloads and removes the kept atlas. */
export function useKeptAtlas({ basePath, listUrl, workerUrl }: KeepProps) {
  const [state, setState] = useState<KeptState>({ status: "checking" });
  const download = useRef<AbortController>(undefined);

  const refresh = useCallback(
    async (outcome?: KeepOutcome | "removed") => {
      const site = { basePath, listUrl };
      try {
        const kept = await readKeptFiles(site);
        const published = await fetchOfflineList(site).catch(() => undefined);
        setState({ status: "ready", kept, ...(published && { published }), ...(outcome && { outcome }) });
      } catch {
        setState({ status: "unavailable" });
      }
    },
    [basePath, listUrl],
  );
  useEffect(() => {
    // Private windows of some browsers have no service workers. Without HTTPS, no browser has them.
    if ("serviceWorker" in navigator && "caches" in window) void refresh();
    else setState({ status: "unavailable" });
    return () => download.current?.abort();
  }, [refresh]);

  const keep = async () => {
    const controller = new AbortController();
    download.current = controller;
    setState({ status: "keeping" });
    try {
      await withTimeout(registerWorker(workerUrl));
    } catch {
      return refresh("failed");
    }
    // Asks the browser not to remove the files when space runs low. It may refuse.
    void navigator.storage?.persist?.().catch(() => false);
    const onProgress = (progress: KeepProgress) => setState({ status: "keeping", progress });
    await refresh(await keepAtlas({ basePath, listUrl }, { signal: controller.signal, onProgress }));
  };
  const stop = () => download.current?.abort();
  const remove = async () => {
    await removeKeptAtlas({ basePath });
    await refresh("removed");
  };
  return { state, keep, stop, remove };
}
