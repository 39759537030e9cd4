import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { figures } from "@/lib/figures/figures";
import { addresses } from "@/lib/site/addresses";
import { figureIds } from "@/lib/site/figure-source";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";

/** The list of figures. */
export function FigureIndex({ survey }: { survey: Survey }) {
  return (
    <PageFrame branches={survey.branches} wide>
      <h1>Figures</h1>
      <p className="mt-2 max-w-3xl text-muted">
        Pictures for talks and papers. Each has options and its numbers as a table, and names its source, license, date
        and address. Save them as SVG or PNG.
      </p>
      <ul className="mt-6 grid gap-5 md:grid-cols-2 xl:grid-cols-3">
        {figureIds(survey).map((id) => (
          <li key={id} className="card relative p-4 hover:border-muted">
            <picture>
              <img
                src={basePath + addresses.figureFile(id, "wide")}
                alt=""
                width="640"
                height="360"
                loading="lazy"
                className="h-auto w-full rounded-sm"
              />
            </picture>
            <h2 className="mt-3 text-lg">
              <SiteLink href={addresses.figure(id)} className="after:absolute after:inset-0">
                {figures[id].title}
              </SiteLink>
            </h2>
            <p className="mt-1 text-sm text-muted">{figures[id].summary}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
