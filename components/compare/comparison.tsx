"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useFocusAfterRemoval } from "@/components/focus/use-focus-after-removal";
import { readParameters, watchParameters, writeParameters } from "@/lib/search/search-address-browser";
import { fetchJson } from "@/lib/site/fetch-data-browser";
import { saveFile } from "@/lib/site/save-file-browser";
import {
  type ComparisonData,
  compareEntries,
  comparisonQuery,
  exportedColumns,
  maxCompared,
  readComparedIds,
  sortComparedIds,
} from "@/lib/table/comparison";
import { tableFormats } from "@/lib/table/export-table";
import { ComparisonTable } from "./comparison-table";

/** Entries side by side, named by the address: `?ids=gptq,awq`. Fetches their facts from `dataUrl`. */
export function Comparison({ dataUrl }: { dataUrl: string }) {
  const query = useSyncExternalStore(watchParameters, readParameters, () => "");
  const ids = readComparedIds(query);
  const hasIds = ids.length > 0;
  const [data, setData] = useState<ComparisonData | "failed">();
  useEffect(() => {
    if (!hasIds) {
      delete document.documentElement.dataset.query;
      return;
    }
    fetchComparisonData(dataUrl).then(setData, () => setData("failed"));
  }, [dataUrl, hasIds]);
  // After the removal of the last column, the reader can still add others.
  if (!hasIds && typeof data !== "object") return null;
  return (
    <div data-results={hasIds || undefined}>
      {data === undefined && <p role="status">Loading facts …</p>}
      {data === "failed" && <p role="alert">The facts failed to load. Reload the page to try again.</p>}
      {typeof data === "object" && (
        <Compared data={data} ids={ids} onChange={(next) => writeParameters(comparisonQuery(next), "push")} />
      )}
    </div>
  );
}

function Compared({ data, ids, onChange }: { data: ComparisonData; ids: string[]; onChange: (ids: string[]) => void }) {
  const { compared: known, leftOut, unknown } = sortComparedIds(data, ids);
  const table = compareEntries(data, known);
  const { columns, rows } = table;
  const box = useRef<HTMLDivElement>(null);
  const moveFocusAfterRemoval = useFocusAfterRemoval(box, known.join(), {
    buttons: "thead button",
    otherwise: ".comparison-menu input",
  });
  const toAbsolute = (href: string) => new URL(href, location.href).href;
  return (
    <div ref={box}>
      {unknown.length > 0 && (
        <p className="notice mt-4" role="note">
          No facts are recorded for {unknown.join(", ")}.
        </p>
      )}
      {leftOut.length > 0 && (
        <p className="notice mt-4" role="note">
          At most {maxCompared} fit side by side. Left out:{" "}
          {leftOut.map((id) => data.entries[id]?.name ?? id).join(", ")}.
        </p>
      )}
      <div className="filter-bar comparison-menu">
        <Adder data={data} ids={known} onAdd={(id) => onChange([...known, id])} />
        {rows.length > 0 &&
          Object.entries(tableFormats).map(([format, { label, type, write }]) => (
            <button
              key={format}
              type="button"
              className="button"
              onClick={() => {
                const absolute = rows.map((row) => ({
                  ...row,
                  href: toAbsolute(row.href),
                  cells: row.cells.map((cell) => cell && { ...cell, href: cell.href && toAbsolute(cell.href) }),
                }));
                saveFile(
                  `comparison.${format}`,
                  write({ ...table, columns: exportedColumns(columns), rows: absolute }),
                  type,
                );
              }}
            >
              {label}
            </button>
          ))}
      </div>
      {rows.length > 0 && (
        <ComparisonTable
          table={table}
          onRemove={(index) => {
            moveFocusAfterRemoval(index);
            onChange([...known.toSpliced(index, 1), ...leftOut]);
          }}
        />
      )}
    </div>
  );
}

/** A field that adds an entry by its name. It stays when no more fit, so that it keeps the focus. */
function Adder({ data, ids, onAdd }: { data: ComparisonData; ids: string[]; onAdd: (id: string) => void }) {
  const isFull = ids.length === maxCompared;
  const others = Object.entries(data.entries).filter(([id]) => !ids.includes(id));
  return (
    <label>
      Add
      <input
        className="text-box"
        list="compared-names"
        placeholder={isFull ? `At most ${maxCompared} fit` : "Method or framework"}
        readOnly={isFull}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          const name = currentTarget.value.trim().toLowerCase();
          const [id] = others.find(([, entry]) => entry.name.toLowerCase() === name) ?? [];
          if (id === undefined) return;
          currentTarget.value = "";
          onAdd(id);
        }}
      />
      <datalist id="compared-names">
        {others.map(([id, { name, title }]) => (
          <option key={id} value={name} label={title} />
        ))}
      </datalist>
    </label>
  );
}

async function fetchComparisonData(url: string): Promise<ComparisonData> {
  // `comparisonData` wrote this file during the build.
  return (await fetchJson(url)) as ComparisonData;
}
