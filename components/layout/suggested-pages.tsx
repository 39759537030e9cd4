"use client";

import { useEffect, useState } from "react";
import { EntryHits } from "@/components/search/entry-hits";
import { loadSearchClient } from "@/lib/search/search-client-browser";
import { requestFor } from "@/lib/search/search-request";
import { addresses } from "@/lib/site/addresses";
import { type PageSuggestions, pickSuggestions, queriesOf, sectionsLike } from "@/lib/site/suggest-pages";

/** Suggests pages with names similar to an address that does not exist. Shows nothing until the search has answered. */
export function SuggestedPages({
  dataUrl,
  basePath,
  sections,
}: {
  dataUrl: string;
  basePath: string;
  sections: PageSuggestions["sections"];
}) {
  const [found, setFound] = useState<PageSuggestions>();
  useEffect(() => {
    const path = location.pathname.slice(basePath.length);
    const like = sectionsLike(path, sections);
    const show = (suggestions: Omit<PageSuggestions, "sections">) => setFound({ ...suggestions, sections: like });
    // Without the search data, the page still suggests sections.
    suggest(path, dataUrl).then(show, () => show({ entries: [], papers: [] }));
  }, [dataUrl, basePath, sections]);
  if (!found || found.sections.length + found.entries.length + found.papers.length === 0) return <p role="status" />;
  return (
    <section className="mt-8" aria-labelledby="suggestions">
      <h2 id="suggestions">Did you mean …</h2>
      <p role="status" className="sr-only">
        Found pages with similar names.
      </p>
      {found.entries.length > 0 && <EntryHits entries={found.entries} basePath={basePath} />}
      <ul className="mt-3 space-y-2">
        {found.papers.map(({ id, title }) => (
          <li key={id}>
            <a href={basePath + addresses.paper(id)} className="underline">
              {title}
            </a>
          </li>
        ))}
        {found.sections.map(({ name, address }) => (
          <li key={address}>
            <a href={basePath + address} className="underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Searches for the parts of an address, the last one first, until something is found. Search does not correct names in
 * capitals, but suggests similar ones.
 */
async function suggest(path: string, dataUrl: string): Promise<Omit<PageSuggestions, "sections">> {
  const client = await loadSearchClient(dataUrl);
  for (const query of queriesOf(path)) {
    const response = await client.search(requestFor(query));
    const similar = response?.noExactMatch?.similar ?? [];
    const best = similar.length > 0 ? await client.search(requestFor(similar.join(" OR "))) : response;
    const picked = best && pickSuggestions(path, best);
    if (picked && picked.entries.length + picked.papers.length > 0) return picked;
  }
  return { entries: [], papers: [] };
}
