import type { ReactNode } from "react";
import type { SearchResponse } from "@/lib/search/search-engine";
import { addresses } from "@/lib/site/addresses";
import { EntryHits } from "./entry-hits";

/** A link to add the paper that the query names, or similar topics and a link to suggest a paper. */
export function NothingFound({
  response: { nearest, missing, entries },
  basePath,
  children,
}: {
  response: SearchResponse;
  basePath: string;
  /** What to do if a paper is missing. */
  children: ReactNode;
}) {
  if (missing !== undefined)
    return (
      <p className="mt-4 max-w-2xl leading-relaxed">
        There is no entry for {missing.replace(/^https?:\/\//, "")}.{" "}
        <a href={basePath + addresses.contributePaper(missing)} className="text-accent underline">
          Add it
        </a>
        .
      </p>
    );
  return (
    <div className="mt-4 max-w-2xl leading-relaxed">
      {nearest.length === 0 && entries.length === 0 && (
        <p>
          Check the spelling, use fewer words, or look at{" "}
          <a href={basePath + addresses.topics} className="text-accent underline">
            all topics
          </a>
          .
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <p>Similar topics:</p>
          <EntryHits entries={nearest} basePath={basePath} />
        </>
      )}
      <p className="mt-4">{children}</p>
    </div>
  );
}
