"use client";

import { useEffect, useMemo } from "react";
import { renamePapers } from "@/lib/shelf/edit-shelf";
import { shelfStore } from "@/lib/shelf/shelf-store-browser";
import { OwnShelf } from "./own-shelf";
import { SharedPapers } from "./shared-papers";
import type { ShelfAddresses } from "./shelf-addresses";
import { ShelfNotices } from "./shelf-notices";
import { useSharedList, useShelf, useShelfData } from "./use-shelf";

/** The reader's shelf, or the list of papers that the address shares. */
export function ShelfPage(props: ShelfAddresses) {
  const state = useShelf();
  const shared = useSharedList();
  const { loaded, retry } = useShelfData(props.dataUrl);
  const known = typeof loaded === "object" ? loaded.known : undefined;
  useEffect(() => {
    if (known) shelfStore.update((shelf) => renamePapers(shelf, known.idByAlias));
  }, [known]);
  const shelf = state?.shelf;
  const papers = useMemo(
    () =>
      shelf?.papers.flatMap((item) => {
        const paper = known?.byId.get(item.id);
        return paper ? [{ item, paper }] : [];
      }) ?? [],
    [shelf, known],
  );
  if (loaded === "failed")
    return (
      <p role="alert" className="mt-4">
        The paper data failed to load.{" "}
        <button type="button" onClick={retry} className="text-accent underline">
          Try again
        </button>
      </p>
    );
  if (loaded === "loading" || !state)
    return (
      <p role="status" className="mt-4 text-muted">
        Loading the shelf …
      </p>
    );
  return (
    <>
      <ShelfNotices state={state} />
      {shared ? (
        <SharedPapers list={shared} known={loaded.known} basePath={props.basePath} />
      ) : (
        <OwnShelf shelf={state.shelf} papers={papers} data={loaded.data} known={loaded.known} addresses={props} />
      )}
    </>
  );
}
