import { type ReactNode, Suspense } from "react";
import { searchDataFile } from "@/lib/search/build-search-data";
import { addresses } from "@/lib/site/addresses";
import { suggestPaperUrl } from "@/lib/site/repository-links";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";
import { PaperExplorer } from "./paper-explorer";
import { SearchIcon } from "./search-icon";

/** Search and filters over all papers, and below them what stands there while nothing is asked. */
export function SearchablePapers({
  settings,
  contentHash,
  children,
}: {
  settings: Survey["settings"];
  contentHash: string;
  children: ReactNode;
}) {
  const waiting = (
    <>
      <div className="with-script">
        {/* biome-ignore lint/a11y/useSemanticElements: <search> is announced by few screen readers yet. */}
        <form role="search" action={basePath + addresses.search} className="relative mt-4 max-w-3xl">
          <SearchIcon />
          <input type="search" name="q" aria-label="Search" placeholder={searchPlaceholder} className="search-box" />
        </form>
        <p className="mt-3">
          <span className="button">Filter and sort</span>
        </p>
      </div>
      {children}
    </>
  );
  return (
    // The query is known in the browser only; until then, and without scripts, the page is what it is without one.
    <Suspense fallback={waiting}>
      <PaperExplorer
        dataUrl={basePath + addresses.searchData(searchDataFile(contentHash))}
        basePath={basePath}
        suggestUrl={suggestPaperUrl(settings.repository)}
      >
        {children}
      </PaperExplorer>
    </Suspense>
  );
}

const searchPlaceholder = "Search papers, topics, techniques, authors";
