import { FigureViewIsland } from "@/components/island/islands";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { type FigureId, shapeNames } from "@/lib/figures/figure-options";
import { figures } from "@/lib/figures/figures";
import { addresses } from "@/lib/site/addresses";
import { figureData, figureIds } from "@/lib/site/figure-source";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";

/** The page of a figure: picture, options and table. */
export function FigurePage({ survey, id }: { survey: Survey; id: FigureId }) {
  const { title, summary, note } = figures[id];
  return (
    <PageFrame branches={survey.branches} wide>
      <p className="text-sm text-muted">
        <SiteLink href={addresses.figures} className="underline">
          Figures
        </SiteLink>
      </p>
      <h1>{title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{summary}</p>
      {note && <p className="mt-1 max-w-3xl text-sm text-muted">{note}</p>}
      <FigureViewIsland id={id} data={figureData(survey, id)} lettersUrl={basePath + addresses.figureLetters} />
      <p className="mt-4 text-sm text-muted">
        {"Ready-made pictures: "}
        {Object.entries(shapeNames).map(([shape, name], index) => (
          <span key={shape}>
            {index > 0 ? ", " : ""}
            <SiteLink href={addresses.figureFile(id, shape)} className="underline">{`${name} (SVG)`}</SiteLink>
          </span>
        ))}
      </p>
      <nav aria-label="Other figures" className="mt-8">
        <h2 className="label">Other figures</h2>
        <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
          {figureIds(survey)
            .filter((other) => other !== id)
            .map((other) => (
              <SiteLink key={other} href={addresses.figure(other)} className="text-accent underline">
                {figures[other].title}
              </SiteLink>
            ))}
        </p>
      </nav>
    </PageFrame>
  );
}
