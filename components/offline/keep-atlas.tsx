"use client";

import { compareFiles, totalSize } from "@/lib/offline/offline-list";
import { countOf, formatBytes } from "@/lib/text/format";
import { type KeepProps, type KeptState, useKeptAtlas } from "./use-kept-atlas";

type ReadyState = Extract<KeptState, { status: "ready" }>;

/** Downloads the whole atlas for reading offline, and removes it. */
export function KeepAtlas(props: KeepProps) {
  const { state, keep, stop, remove } = useKeptAtlas(props);
  if (state.status === "checking") return <p role="status">Checking what this browser keeps …</p>;
  if (state.status === "unavailable")
    return (
      <p role="status">
        Not available here: this browser, or this private window, does not let the site keep pages. Everything else on
        the site works as usual.
      </p>
    );
  if (state.status === "keeping") return <Download progress={state.progress} stop={stop} />;
  return <Kept state={state} keep={keep} remove={remove} />;
}

function Download({ progress, stop }: { progress?: { done: number; total: number } | undefined; stop: () => void }) {
  return (
    <>
      <p>{progress ? `${formatBytes(progress.done)} of ${formatBytes(progress.total)}` : "Starting …"}</p>
      <progress className="mt-3" aria-label="Download" max={progress?.total ?? 1} value={progress?.done ?? 0} />
      <div className="mt-4">
        <button type="button" className="button" onClick={stop}>
          Stop
        </button>
      </div>
    </>
  );
}

function Kept({ state, keep, remove }: { state: ReadyState; keep: () => void; remove: () => void }) {
  const { kept, published, outcome } = state;
  const action = describeDownload(state);
  return (
    <>
      {outcome && outcome !== "complete" && (
        <p role="alert" className="mb-3">
          {endings[outcome]}
        </p>
      )}
      <p role="status">{describeKept(state)}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        {action && (
          <button type="button" className="button primary" onClick={keep}>
            {action}
          </button>
        )}
        {kept.length > 0 && (
          <button type="button" className="button" onClick={remove}>
            Remove it from this browser
          </button>
        )}
      </div>
      {!published && (
        <p className="mt-4 text-muted">The site could not be reached, so nothing can be downloaded now.</p>
      )}
    </>
  );
}

const endings = {
  stopped: "Stopped. You can continue later.",
  full: "The browser has no space left for this site. Free some space, then continue.",
  disconnected: "The connection was lost. Continue when you are online again.",
  failed: "A file could not be downloaded. Continue, or reload this page first.",
  removed: "Removed.",
};

/** Describes what the browser keeps: "The whole atlas is kept: 980 files, 23.1 MB." */
function describeKept({ kept, published }: ReadyState): string {
  const size = formatBytes(totalSize(kept));
  const amount = `${countOf(kept.length, "file")}, ${size}`;
  if (!published) return kept.length === 0 ? "Nothing is kept yet." : `Kept in this browser: ${amount}.`;
  const { toFetch, isUpdate } = compareFiles(published, kept);
  if (kept.length === 0)
    return `The atlas has ${countOf(published.length, "file")}, ${formatBytes(totalSize(published))}.`;
  if (toFetch.length === 0) return `The whole atlas is kept: ${amount}.`;
  if (isUpdate)
    return `Kept in this browser: ${amount}. The site has changed since: ${countOf(toFetch.length, "file")} to download.`;
  return `A part of the atlas is kept: ${amount} of ${formatBytes(totalSize(published))}.`;
}

/** Returns the label of the button that downloads; undefined if there is nothing to download. */
function describeDownload({ kept, published = [] }: ReadyState): string | undefined {
  const { toFetch, isUpdate } = compareFiles(published, kept);
  const size = formatBytes(totalSize(toFetch));
  if (toFetch.length === 0) return undefined;
  if (kept.length === 0) return `Keep the whole atlas offline (${size})`;
  return isUpdate ? `Update (${size})` : `Continue (${size})`;
}
