"use client";

import { useEffect, useRef, useState } from "react";
import { type CitationFormatId, citationFormats } from "@/lib/citation/citation-formats";
import { type CitationSource, exportPapers } from "@/lib/citation/export-papers-browser";
import { CopyButton } from "./copy-button";

const textId = "citation";
const formats = ["bibtex", "biblatex", "ris", "csl-json", "apa", "ieee", "markdown"] as const;

/** The citation of a paper in a format that the reader chooses, with a copy button. */
export function CitePaper({ id, bibtex, ...source }: { id: string; bibtex: string } & CitationSource) {
  const [format, setFormat] = useState<CitationFormatId>("bibtex");
  // `text` is undefined while it loads.
  const [{ text, isFailed }, setCitation] = useState<{ text?: string; isFailed?: boolean }>({ text: bibtex });
  const menu = useRef<HTMLSelectElement>(null);
  const choose = async (chosen: CitationFormatId) => {
    setFormat(chosen);
    if (chosen === "bibtex") return setCitation({ text: bibtex });
    setCitation({});
    const loaded = await exportPapers([id], chosen, source).then(
      (text) => ({ text }),
      () => ({ isFailed: true }),
    );
    // Another format may have been chosen meanwhile.
    if (menu.current?.value === chosen) setCitation(loaded);
  };
  // Keep a format chosen before the script loaded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, after hydration.
  useEffect(() => {
    const early = formats.find((candidate) => candidate === menu.current?.value);
    if (early && early !== format) void choose(early);
  }, []);
  return (
    <>
      <div className="cite-head">
        <h2 className="label">Cite</h2>
        <select
          ref={menu}
          aria-label="Citation format"
          className="with-script"
          value={format}
          onChange={({ target }) => {
            const chosen = formats.find((candidate) => candidate === target.value);
            if (chosen) void choose(chosen);
          }}
        >
          {formats.map((candidate) => (
            <option key={candidate} value={candidate}>
              {citationFormats[candidate].label}
            </option>
          ))}
        </select>
        {text !== undefined && <CopyButton key={format} textId={textId} />}
      </div>
      {isFailed ? (
        <p role="alert">
          The citation failed to load.{" "}
          <button type="button" className="text-accent underline" onClick={() => choose(format)}>
            Try again
          </button>
        </p>
      ) : (
        <pre id={textId} aria-live="polite">
          {text ?? "Loading …"}
        </pre>
      )}
    </>
  );
}
