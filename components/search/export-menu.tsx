import { useState } from "react";
import { type CitationFormatId, citationFormatIds, citationFormats } from "@/lib/citation/citation-formats";
import { type CitationSource, copyExport, downloadExport, exportPapers } from "@/lib/citation/export-papers-browser";
import { toId } from "@/lib/search/to-id";
import { cutText } from "@/lib/text/cut-text";
import { countOf } from "@/lib/text/format";

const maxNameLength = 60;

/** Returns the name of downloaded files, without the ending. It tells those of several queries apart. */
function nameFor(q: string): string {
  return toId(cutText(q, maxNameLength)) || "papers";
}

/** A menu to download or copy the papers of a query in a citation format. `listIds` returns their ids in order. */
export function ExportMenu({
  q,
  count,
  listIds,
  source,
}: {
  q: string;
  count: number;
  listIds: () => Promise<readonly string[]>;
  source: CitationSource;
}) {
  const [message, setMessage] = useState<{ text: string; isError?: boolean }>();
  const papers = countOf(count, "paper");
  const fileName = nameFor(q);
  const load = async (format: CitationFormatId) => exportPapers(await listIds(), format, source);
  const run = async (action: Promise<void>, done: string, failed: string) => {
    setMessage({ text: "Loading …" });
    setMessage(
      await action.then(
        () => ({ text: done }),
        () => ({ text: failed, isError: true }),
      ),
    );
  };
  const download = (format: CitationFormatId) =>
    run(
      load(format).then((text) => downloadExport(text, format, fileName)),
      `Saved ${papers} as ${fileName}.${citationFormats[format].extension}.`,
      "The citations failed to load. Try again.",
    );
  const copy = (format: CitationFormatId) => {
    const text = load(format);
    return run(
      copyExport(text),
      `Copied ${papers} as ${citationFormats[format].label}.`,
      "Copying failed. Try again, or download the file.",
    );
  };
  return (
    <details name="facets" className="facet export">
      <summary>Export</summary>
      <div>
        <p className="pb-1 text-muted">{papers}, in this order</p>
        <ul>
          {citationFormatIds.map((format) => {
            const { label, extension } = citationFormats[format];
            return (
              <li key={format}>
                <button type="button" onClick={() => download(format)}>
                  {label} <small>.{extension}</small>
                </button>
                <button type="button" aria-label={`Copy as ${label}`} onClick={() => copy(format)}>
                  Copy
                </button>
              </li>
            );
          })}
        </ul>
        <p role={message?.isError ? "alert" : "status"} className="text-muted">
          {message?.text}
        </p>
      </div>
    </details>
  );
}
