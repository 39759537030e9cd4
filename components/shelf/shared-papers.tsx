import { PaperRows } from "@/components/paper/paper-rows";
import type { KnownPapers } from "@/lib/shelf/known-papers";
import type { SharedList } from "@/lib/shelf/share-address";
import { addresses } from "@/lib/site/addresses";
import { countOf } from "@/lib/text/format";
import { AddAllButton } from "./shelf-button";

/** The papers of a shared address. They are not on the reader's shelf until the reader adds them. */
export function SharedPapers({ list, known, basePath }: { list: SharedList; known: KnownPapers; basePath: string }) {
  const ids = list.ids.map((id) => known.idByAlias.get(id) ?? id);
  const papers = [...new Set(ids)].flatMap((id) => known.byId.get(id) ?? []);
  const unknown = [...ids.filter((id) => !known.byId.has(id)), ...list.unreadable];
  return (
    <>
      <h2 className="mt-6">A shared list of {countOf(papers.length, "paper")}</h2>
      <p className="mt-2 text-muted">
        The address of this page holds this list. Your own shelf stays as it is until you add papers.
      </p>
      <p className="no-print mt-3 flex flex-wrap gap-2">
        {papers.length > 0 && <AddAllButton count={papers.length} ids={papers.map(({ id }) => id)} />}
        <a href={basePath + addresses.shelf} className="button">
          Show my shelf
        </a>
      </p>
      {unknown.length > 0 && (
        <p role="note" className="notice mt-4">
          Not in the atlas: {unknown.join(", ")}
        </p>
      )}
      <div className="mt-4">
        <PaperRows rows={papers} basePath={basePath} />
      </div>
    </>
  );
}
