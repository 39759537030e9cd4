import { useState } from "react";
import { loadBibtexParser } from "@/lib/contribute/metadata/load-bibtex-parser-browser";
import type { KnownPapers } from "@/lib/shelf/known-papers";
import { type ImportedPapers, readShelfImport } from "@/lib/shelf/read-shelf-import";
import { addresses } from "@/lib/site/addresses";
import { ellipsize } from "@/lib/text/cut-text";
import { countOf } from "@/lib/text/format";
import { addItems } from "./shelf-actions-browser";
import { announceChange } from "./shelf-change-browser";

const maxLineShown = 120;

/** Adds the papers of a `.bib` file, a shelf file or a list of ids and addresses. Names what the atlas does not have. */
export function ShelfImport({ known, basePath }: { known: KnownPapers; basePath: string }) {
  const [text, setText] = useState("");
  const [result, setResult] = useState<ImportedPapers>();
  const [problem, setProblem] = useState<string>();
  const run = async (source: string) => {
    setProblem(undefined);
    setResult(undefined);
    try {
      const imported = await readShelfImport(source, known, loadBibtexParser);
      if (imported.papers.length > 0) announceChange(addItems(imported.papers));
      setResult(imported);
    } catch {
      setProblem("The BibTeX parser failed to load. Check your connection and try again.");
    }
  };
  return (
    <section className="card mt-5 p-4" aria-labelledby="import">
      <h2 id="import">Import</h2>
      <label htmlFor="import-text" className="mt-2 block text-sm text-muted">
        BibTeX, or one arXiv id, DOI, address or title per line
      </label>
      <textarea
        id="import-text"
        className="text-box mt-1"
        rows={4}
        value={text}
        spellCheck="false"
        onChange={({ target }) => setText(target.value)}
      />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={() => run(text)}>
          Add to the shelf
        </button>
        <label className="button file-button">
          Choose a file
          <input
            type="file"
            accept=".bib,.json,.txt"
            className="sr-only"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file) await run(await file.text());
              target.value = "";
            }}
          />
        </label>
      </div>
      {problem && (
        <p role="alert" className="mt-3">
          {problem}
        </p>
      )}
      {result && <ImportResult result={result} basePath={basePath} />}
    </section>
  );
}

function ImportResult({ result: { papers, unknown, issues }, basePath }: { result: ImportedPapers; basePath: string }) {
  return (
    <div className="mt-3 text-sm">
      <p role="status">
        {papers.length + unknown.length === 0
          ? "The text names no papers."
          : `Found ${countOf(papers.length, "paper")}.${unknown.length > 0 ? ` ${unknown.length} not in the atlas:` : ""}`}
      </p>
      {(unknown.length > 0 || issues.length > 0) && (
        <ul className="mt-2 list-disc pl-5">
          {unknown.map(({ line, text, reference }) => (
            <li key={`${line} ${text}`}>
              {line !== undefined && `Line ${line}: `}
              {ellipsize(text, maxLineShown)}{" "}
              <a
                href={basePath + (reference ? addresses.contributePaper(reference) : addresses.contribute)}
                className="text-accent underline"
              >
                Add it
              </a>
            </li>
          ))}
          {issues.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
