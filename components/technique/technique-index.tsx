import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { DataTableView } from "@/components/table/data-table-view";
import { folderUrl } from "@/lib/site/repository-links";
import { techniqueTable } from "@/lib/site/technique-table";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/** The table of all techniques. */
export function TechniqueIndex({ survey }: { survey: Survey }) {
  const { branches, techniques, settings } = survey;
  return (
    <PageFrame branches={branches}>
      <h1>Techniques</h1>
      {techniques.length === 0 ? (
        <p className="mt-2 text-muted">This survey has no techniques yet.</p>
      ) : (
        <>
          <p className="mt-2 max-w-2xl text-muted">
            {countOf(techniques.length, "technique")} that papers share, within a topic or across topics. The bars are
            papers by year. “Since” is the share of papers from the two newest years.
          </p>
          <DataTableView table={techniqueTable(survey)} name="Techniques" asPage />
        </>
      )}
      <ContributeLinks
        links={[{ label: "Fix or add a technique", href: folderUrl(settings.repository, "techniques") }]}
      />
    </PageFrame>
  );
}
