import { CompareLink } from "@/components/compare/compare-link";
import { AddFoundButton } from "@/components/shelf/add-found-button";
import { savedSearchLimits } from "@/lib/search/saved-search-limits";
import type { SearchResponse } from "@/lib/search/search-engine";
import { FeedLinks } from "./feed-links";
import { SaveSearchButton } from "./save-search-button";

/** What a reader can do with all found papers. */
export function PapersToolbar({
  q,
  response: { papers, total, feed },
  savedSearchesUrl,
  basePath,
  isComplete,
  onListAll,
}: {
  q: string;
  response: SearchResponse;
  /** URL of the page of changes, if the survey has changes. */
  savedSearchesUrl: string | undefined;
  basePath: string;
  /** Whether the papers found in notes are among them. */
  isComplete: boolean;
  onListAll: () => Promise<readonly string[]>;
}) {
  return (
    <p className="mb-3 flex flex-wrap items-center gap-2">
      <AddFoundButton count={total} listIds={onListAll} />
      {savedSearchesUrl && isSavable(q) && (
        <SaveSearchButton
          key={q}
          q={q}
          savedSearchesUrl={savedSearchesUrl}
          isComplete={isComplete}
          listIds={onListAll}
        />
      )}
      {feed && <FeedLinks feed={feed} basePath={basePath} />}
      {/* The last one, because it can appear with the notes. */}
      <CompareLink ids={papers.flatMap(({ id, hasFacts }) => (hasFacts ? id : []))} basePath={basePath} />
    </p>
  );
}

function isSavable(q: string): boolean {
  const { length } = q.trim();
  return length > 0 && length <= savedSearchLimits.query;
}
