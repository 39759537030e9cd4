"use client";

import { useEffect, useRef, useState } from "react";
import { SearchIcon } from "@/components/search/search-icon";
import { writeParameters } from "@/lib/search/search-address-browser";
import { fetchJson } from "@/lib/site/fetch-data-browser";
import { findNamed, type NamedRow, namedRowsSchema } from "@/lib/site/named-rows";
import { countOf } from "@/lib/text/format";

/** At most this many names are shown. */
const maxShown = 40;

interface Props {
  dataUrl: string;
  basePath: string;
  /** Address of the search of papers. */
  action: string;
  /** What it finds: "author". */
  noun: string;
  /** Says that nothing was found. */
  nothing: string;
  /** Class of the list. */
  className: string;
}

/**
 * A box that finds authors by name, or waiting papers by words of their titles and authors. It fetches the names with
 * the first letter. Without them, the form searches papers. The text is in the address, as `find`:
 * for `q`, every page fetches the search data.
 */
export function NameFilter({ dataUrl, basePath, action, noun, nothing, className }: Props) {
  const label = `Find ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
  const [text, setText] = useState("");
  const [rows, setRows] = useState<NamedRow[] | "failed">();
  // Not a state: letters that are typed before the next render must not fetch again.
  const isRequested = useRef(false);
  const type = (value: string) => {
    setText(value);
    writeParameters(value.trim() === "" ? "" : `?${new URLSearchParams({ find: value })}`, "replace");
    if (isRequested.current) return;
    isRequested.current = true;
    fetchJson(dataUrl).then(
      (data) => setRows(namedRowsSchema.parse(data)),
      () => {
        setRows("failed");
        isRequested.current = false;
      },
    );
  };
  const box = useRef<HTMLInputElement>(null);
  // Keep text typed before the script loaded, or in the address.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, after hydration.
  useEffect(() => {
    if (!box.current) return;
    box.current.value ||= new URLSearchParams(location.search).get("find") ?? "";
    if (box.current.value !== "") type(box.current.value);
  }, []);
  const found = Array.isArray(rows) ? findNamed(rows, text) : [];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: few screen readers announce <search> yet. */}
      <form action={action} role="search" className="relative mt-4 max-w-xl">
        <SearchIcon />
        <input
          ref={box}
          type="search"
          name="q"
          required
          onInput={({ currentTarget }) => type(currentTarget.value)}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          spellCheck="false"
          className="search-box"
        />
      </form>
      <div role="status" className="mt-2 text-sm text-muted">
        {text.trim() !== "" &&
          (Array.isArray(rows) && found.length === 0 ? nothing : describeState(rows, found.length, noun))}
      </div>
      {text.trim() !== "" && found.length > 0 && (
        <ul className={`${className} mt-2`}>
          {found.slice(0, maxShown).map(([name, address, count]) => (
            <li key={`${name} ${address}`}>
              {address ? <a href={basePath + address}>{name}</a> : name} {count > 0 && <span>{count}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function describeState(rows: NamedRow[] | "failed" | undefined, count: number, noun: string): string {
  if (rows === undefined) return "Loading …";
  if (rows === "failed") return "The names failed to load. Type again to retry, or press Enter to search all papers.";
  return count > maxShown ? `${countOf(count, noun)}, the first ${maxShown} shown` : countOf(count, noun);
}
