import { useCallback, useMemo, useState } from "react";
import { CompareLink } from "@/components/compare/compare-link";
import { pressAndFocusNext } from "@/components/focus/focus-item-browser";
import { comparableIds, groupPapers, type ShelfGrouping, type ShelvedPaper } from "@/lib/shelf/group-papers";
import type { KnownPapers } from "@/lib/shelf/known-papers";
import { writeSharedList } from "@/lib/shelf/share-address";
import type { Shelf } from "@/lib/shelf/shelf";
import type { ShelfData } from "@/lib/shelf/shelf-data";
import { addresses } from "@/lib/site/addresses";
import { countOf } from "@/lib/text/format";
import { clearShelf } from "./shelf-actions-browser";
import type { ShelfAddresses } from "./shelf-addresses";
import { announceChange } from "./shelf-change-browser";
import { ShelfExport } from "./shelf-export";
import { ShelfImport } from "./shelf-import";
import { ShelfList } from "./shelf-list";
import { shelfFocus } from "./shelf-marks-browser";
import { tagsOf } from "./shelf-row";
import { UnknownItems } from "./unknown-items";

const groupings: Record<ShelfGrouping, string> = {
  none: "My order",
  topic: "Topic",
  technique: "Technique",
  tag: "My tags",
};

/** The reader's own shelf: the list, its exports and the import. */
export function OwnShelf({
  shelf,
  papers,
  data,
  known,
  addresses: site,
}: {
  shelf: Shelf;
  /** The papers of the shelf that the atlas has. */
  papers: readonly ShelvedPaper[];
  data: ShelfData;
  known: KnownPapers;
  addresses: ShelfAddresses;
}) {
  const [grouping, setGrouping] = useState<ShelfGrouping>("none");
  // A paper stays in its groups while the reader types its tags.
  const [tagsBefore, setTagsBefore] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const groups = useMemo(() => groupPapers(papers, grouping, data, tagsBefore), [papers, grouping, data, tagsBefore]);
  const onEdit = useCallback((id: string, isOpen: boolean) => {
    const tags = tagsOf(id);
    setTagsBefore((before) => {
      const others = [...before].filter(([other]) => other !== id);
      return new Map(isOpen ? [...others, [id, tags]] : others);
    });
  }, []);
  const unknown = shelf.papers.filter(({ id }) => !known.byId.has(id));
  return (
    <div className="shelf">
      <div>
        {papers.length === 0 ? (
          <EmptyShelf basePath={site.basePath} />
        ) : (
          <>
            <ShelfToolbar papers={papers} basePath={site.basePath} grouping={grouping} onGrouping={setGrouping} />
            {groups.map(({ name, papers: grouped }) => (
              <ShelfList
                key={name}
                title={name}
                papers={grouped}
                basePath={site.basePath}
                canMove={grouping === "none"}
                onEdit={onEdit}
              />
            ))}
          </>
        )}
        <UnknownItems items={unknown} />
      </div>
      <div className="no-print">
        {papers.length > 0 && <ShelfExport shelf={shelf} groups={groups} addresses={site} />}
        <ShelfImport known={known} basePath={site.basePath} />
      </div>
    </div>
  );
}

function EmptyShelf({ basePath }: { basePath: string }) {
  return (
    <p className="prose mt-4">
      The shelf is empty. Press <b>+</b> beside a paper in a <a href={basePath + addresses.topics}>topic</a>, in{" "}
      <a href={basePath + addresses.search}>search results</a> or in any list, or press <kbd>s</kbd> on its page. You
      can also import a list here.
    </p>
  );
}

/** The number of papers, the grouping, and the buttons to share and clear. */
function ShelfToolbar({
  papers,
  basePath,
  grouping,
  onGrouping,
}: {
  papers: readonly ShelvedPaper[];
  basePath: string;
  grouping: ShelfGrouping;
  onGrouping: (grouping: ShelfGrouping) => void;
}) {
  const [shared, setShared] = useState<"copied" | "refused">();
  const address = location.origin + location.pathname + writeSharedList(papers.map(({ paper }) => paper.id));
  const share = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setShared("copied");
    } catch {
      setShared("refused");
    }
  };
  const readCount = papers.filter(({ item }) => item.read).length;
  return (
    <>
      <div className="filter-bar">
        <span className="text-muted">
          {countOf(papers.length, "paper")}
          {readCount > 0 && `, ${readCount} read`}
        </span>
        <label className="no-print">
          <span>Group by</span>
          <select
            value={grouping}
            onChange={({ target }) => {
              if (isGrouping(target.value)) onGrouping(target.value);
            }}
          >
            {Object.entries(groupings).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <CompareLink ids={comparableIds(papers)} basePath={basePath} />
        <a href="#export" className="button jump no-print">
          Export
        </a>
        <button type="button" className="button no-print" onClick={share}>
          Copy address to share
        </button>
        <button type="button" className="button no-print" onClick={() => window.print()}>
          Print
        </button>
        <button
          type="button"
          className="button no-print"
          onClick={({ currentTarget }) =>
            pressAndFocusNext(currentTarget, () => announceChange(clearShelf()), shelfFocus)
          }
        >
          Clear
        </button>
      </div>
      <p role="status" className="no-print text-sm text-muted">
        {shared === "copied" && "Address copied."}
        {shared === "refused" && "The browser does not allow copying. Copy this address:"}
      </p>
      {shared === "refused" && (
        <input readOnly value={address} aria-label="Address to share" className="text-box no-print mt-2" />
      )}
    </>
  );
}

function isGrouping(value: string): value is ShelfGrouping {
  return Object.hasOwn(groupings, value);
}
