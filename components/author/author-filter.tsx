"use client";

import { useEffect, useRef, useState } from "react";
import { SearchIcon } from "@/components/search/search-icon";
import { type AuthorRow, authorDataSchema } from "@/lib/site/author-data";
import { fetchJson } from "@/lib/site/fetch-data-browser";
import { findAuthors } from "@/lib/site/find-authors";
import { countOf } from "@/lib/text/format";

/** At most this many authors are shown. */
const maxShown = 40;

/** A box that finds authors by name. It fetches the names with the first letter. Without it, the form searches papers. */
export function AuthorFilter({ dataUrl, basePath, action }: { dataUrl: string; basePath: string; action: string }) {
  const [text, setText] = useState("");
  const [rows, setRows] = useState<AuthorRow[] | "failed">();
  // Not a state: letters that are typed before the next render must not fetch again.
  const isRequested = useRef(false);
  const type = (value: string) => {
    setText(value);
    if (isRequested.current) return;
    isRequested.current = true;
    fetchJson(dataUrl).then(
      (data) => setRows(authorDataSchema.parse(data)),
      () => {
        setRows("failed");
        isRequested.current = false;
      },
    );
  };
  const box = useRef<HTMLInputElement>(null);
  // Keep text typed before the script loaded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, after hydration.
  useEffect(() => {
    const early = box.current?.value ?? "";
    if (early !== "") type(early);
  }, []);
  const found = Array.isArray(rows) ? findAuthors(rows, text) : [];
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
          aria-label="Find an author"
          placeholder="Find an author"
          autoComplete="off"
          spellCheck="false"
          className="search-box"
        />
      </form>
      <div role="status" className="mt-2 text-sm text-muted">
        {text.trim() !== "" && describeState(rows, found.length)}
      </div>
      {text.trim() !== "" && found.length > 0 && (
        <ul className="author-list mt-2">
          {found.slice(0, maxShown).map(([name, address, count]) => (
            <li key={`${name} ${address}`}>
              {address ? <a href={basePath + address}>{name}</a> : name} <span>{count}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function describeState(rows: AuthorRow[] | "failed" | undefined, count: number): string {
  if (rows === undefined) return "Loading names …";
  if (rows === "failed") return "The names failed to load. Type again to retry, or press Enter to search all papers.";
  if (count > maxShown) return `${countOf(count, "author")}, the first ${maxShown} shown`;
  return count === 0 ? "No author has this name." : countOf(count, "author");
}
