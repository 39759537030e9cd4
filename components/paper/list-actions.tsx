import { CompareLink } from "@/components/compare/compare-link";
import { AddAllButton } from "@/components/shelf/shelf-button";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";

/** What readers can do with all papers of a list. The rows are in the same parent element. */
export function ListActions({ papers }: { papers: readonly Paper[] }) {
  const withFacts = papers.filter(({ facts }) => facts.length > 0);
  return (
    <>
      <AddAllButton count={papers.length} /> <CompareLink ids={withFacts.map(({ id }) => id)} basePath={basePath} />
    </>
  );
}
