import { splitAtNamed } from "@/lib/search/flat-results";
import type { SearchResponse } from "@/lib/search/search-engine";
import { EntryHits } from "./entry-hits";
import { PaperHits } from "./paper-hits";

/** Lists found papers. Frameworks and pages that have the name of a paper follow the paper. */
export function MixedHits({ response, basePath }: { response: SearchResponse; basePath: string }) {
  const { named, entries, others } = splitAtNamed(response);
  if (entries.length === 0) return <PaperHits hits={response.papers} basePath={basePath} />;
  return (
    <>
      {named.length > 0 && <PaperHits hits={named} basePath={basePath} />}
      <EntryHits entries={entries} basePath={basePath} />
      {others.length > 0 && <PaperHits hits={others} basePath={basePath} />}
    </>
  );
}
