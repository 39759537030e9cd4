import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import { CopyButton } from "@/components/paper/copy-button";
import { type CitationFormatId, citationFormatIds, citationFormats } from "@/lib/citation/citation-formats";
import { exportPapers } from "@/lib/citation/export-papers-browser";
import { papersOfGroups, type ShelfGroup } from "@/lib/shelf/group-papers";
import { toMarkdownTable, toParagraphs } from "@/lib/shelf/reading-texts";
import type { Shelf } from "@/lib/shelf/shelf";
import { saveFile } from "@/lib/site/save-file-browser";
import type { ShelfAddresses } from "./shelf-addresses";

type ExportId = CitationFormatId | "table" | "paragraph" | "shelf";

/** The exports in the order of the tabs, with the file's ending and media type. */
const exports: Record<ExportId, { label: string; extension: string; mediaType: string }> = {
  ...citationFormats,
  table: { label: "Markdown table", extension: "table.md", mediaType: "text/markdown" },
  paragraph: { label: "Paragraph", extension: "tex", mediaType: "application/x-tex" },
  shelf: { label: "Shelf file", extension: "json", mediaType: "application/json" },
};
const exportIds: readonly ExportId[] = [...citationFormatIds, "table", "paragraph", "shelf"];

/** The shelf in each format, in the order that the page shows, to copy or save. */
export function ShelfExport({
  shelf,
  groups,
  addresses: site,
}: {
  shelf: Shelf;
  groups: readonly ShelfGroup[];
  addresses: ShelfAddresses;
}) {
  // A new object for each click, so that a click on the selected tab fetches again after a failure.
  const [selected, setSelected] = useState<{ id: ExportId }>({ id: "bibtex" });
  const { text, failed } = useExport(selected, shelf, groups, site);
  const { id } = selected;
  const { label, extension, mediaType } = exports[id];
  return (
    <section className="card p-4" aria-labelledby="export">
      <h2 id="export">Export</h2>
      <ExportTabs selected={id} onSelect={(next) => setSelected({ id: next })} />
      <div role="tabpanel" id="export-panel" aria-labelledby={`export-${id}`}>
        <p className="mt-3 flex flex-wrap gap-2">
          <button
            type="button"
            className="button primary"
            aria-disabled={text === undefined}
            onClick={() => text !== undefined && saveFile(`shelf.${extension}`, text, mediaType)}
          >
            Save {label}
          </button>
          <CopyButton key={id} textId="export-text" />
        </p>
        {text === undefined ? (
          <p role={failed ? "alert" : "status"} className="mt-3 text-sm text-muted">
            {failed ? "The citations failed to load. Select the format again to retry." : "Loading …"}
          </p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users must be able to scroll it.
          <pre id="export-text" tabIndex={0} className="export-text">
            {text}
          </pre>
        )}
      </div>
    </section>
  );
}

/** Returns the shelf in a format. The text is undefined while its data load, and after a failure. */
function useExport(
  selected: { id: ExportId },
  shelf: Shelf,
  groups: readonly ShelfGroup[],
  { basePath, contentHash }: ShelfAddresses,
): { text?: string; failed?: boolean } {
  const [cited, setCited] = useState<{ for: unknown; text?: string; failed?: boolean }>();
  const { id } = selected;
  const papers = useMemo(() => papersOfGroups(groups), [groups]);
  useEffect(() => {
    const { id } = selected;
    if (id === "table" || id === "paragraph" || id === "shelf") return;
    let isCurrent = true;
    const ids = papers.map(({ paper }) => paper.id);
    exportPapers(ids, id, { basePath, contentHash }).then(
      (text) => isCurrent && setCited({ for: selected, text }),
      () => isCurrent && setCited({ for: selected, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [selected, papers, basePath, contentHash]);
  if (id === "table") return { text: toMarkdownTable(papers) };
  if (id === "paragraph") return { text: toParagraphs(groups) };
  if (id === "shelf") return { text: `${JSON.stringify(shelf, undefined, 2)}\n` };
  return cited?.for === selected ? cited : {};
}

/** The tabs of the formats (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
function ExportTabs({ selected, onSelect }: { selected: ExportId; onSelect: (id: ExportId) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const index = exportIds.indexOf(selected);
    const indexes = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 } as const;
    if (!isKeyOf(indexes, event.key)) return;
    event.preventDefault();
    const next = exportIds.at(indexes[event.key] % exportIds.length);
    if (!next) return;
    onSelect(next);
    document.getElementById(`export-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Formats" className="tabs" onKeyDown={onKeyDown}>
      {exportIds.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`export-${id}`}
          aria-selected={id === selected}
          aria-controls="export-panel"
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {exports[id].label}
        </button>
      ))}
    </div>
  );
}

function isKeyOf<Key extends string>(object: Record<Key, unknown>, key: string): key is Key {
  return Object.hasOwn(object, key);
}
