import { ComparisonIsland } from "@/components/island/islands";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { papersWithFacts } from "@/lib/site/family-table";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";
import { firstSentence } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

/** The list of families with their tables. */
export function ComparisonIndex({ survey: { branches, families, papers } }: { survey: Survey }) {
  return (
    <PageFrame branches={branches}>
      <h1>Compare</h1>
      <ComparisonIsland dataUrl={basePath + addresses.comparisonData} />
      <div className="until-results max-w-2xl text-muted">
        <p className="mt-2">
          One table for each family of methods: what each needs and gives, every value with its source.
        </p>
        <p className="with-script mt-2">
          To see two to six works side by side, press <em>Compare</em> on the page of one and add the others by name.
        </p>
      </div>
      <ul className="mt-6 grid gap-4 md:grid-cols-2">
        {families.map((family) => (
          <li key={family.id} className="card relative p-4 hover:border-muted">
            <h2 className="text-lg">
              <SiteLink href={addresses.comparison(family.id)} className="after:absolute after:inset-0">
                {family.title}
              </SiteLink>
            </h2>
            <p className="text-sm text-muted">
              {countOf(papersWithFacts(family, papers).length, "paper")}, {countOf(family.attributes.length, "column")}
            </p>
            {family.body && <p className="mt-1 text-sm">{firstSentence(family.body)}</p>}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
