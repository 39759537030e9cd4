import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { DataTableView } from "@/components/table/data-table-view";
import { addresses } from "@/lib/site/addresses";
import { emptySections } from "@/lib/site/empty-sections";
import { frameworkTableOf } from "@/lib/site/framework-facts";
import { folderUrl } from "@/lib/site/repository-links";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/** The table of all frameworks. */
export function FrameworkIndex({ survey }: { survey: Survey }) {
  const { branches, frameworks, settings } = survey;
  const hasMatrix = !emptySections(survey).includes(addresses.implementations);
  return (
    <PageFrame branches={branches} wide>
      <h1>Frameworks</h1>
      <p className="mt-2 max-w-2xl text-muted">
        {countOf(frameworks.length, "framework")} and what they are for. Each value links to its source; “–” means that
        the atlas has no value.
        {hasMatrix && (
          <>
            {" See also "}
            <SiteLink href={addresses.implementations} className="underline">
              which framework implements which method
            </SiteLink>
            .
          </>
        )}
      </p>
      <DataTableView table={frameworkTableOf(survey)} name="Frameworks" />
      <ContributeLinks
        links={[{ label: "Fix or add a framework", href: folderUrl(settings.repository, "frameworks") }]}
      />
    </PageFrame>
  );
}
