import type { ReactNode } from "react";
import { PaperExplorerIsland } from "@/components/island/islands";
import { searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { suggestPaperUrl } from "@/lib/site/repository-links";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";

/** Search and filters for all papers. Shows `children` until the reader searches. */
export function SearchablePapers({
  survey: { settings, papers, waiting },
  contentHash,
  children,
}: {
  survey: Pick<Survey, "settings" | "papers" | "waiting">;
  contentHash: string;
  children: ReactNode;
}) {
  return (
    <>
      <PaperExplorerIsland
        dataUrl={basePath + addresses.searchData(searchDataFile(contentHash))}
        basePath={basePath}
        contentHash={contentHash}
        suggestUrl={suggestPaperUrl(settings.repository)}
        waitingUrl={waiting.length > 0 ? basePath + addresses.waiting : undefined}
        savedSearchesUrl={
          papers.some(({ history }) => history.length > 0) ? basePath + addresses.savedSearches : undefined
        }
      />
      <div className="until-results">{children}</div>
    </>
  );
}
