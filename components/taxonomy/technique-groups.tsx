import { Sparkline } from "@/components/chart/sparkline";
import { SiteLink } from "@/components/layout/site-link";
import { Fold } from "@/components/paper/fold";
import { addresses } from "@/lib/site/addresses";
import type { Paper } from "@/lib/survey/entities";
import { growthOf, growthYears } from "@/lib/survey/growth";
import { groupByTechnique } from "@/lib/survey/papers-by-technique";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/** Papers grouped by technique, as short links. Beside each technique are its papers by year, in this list. */
export function TechniqueGroups({ papers, survey }: { papers: readonly Paper[]; survey: Survey }) {
  const years = growthYears(survey.papers);
  return groupByTechnique(papers, survey).map(({ technique, papers: ofGroup }) => {
    const growth = years && growthOf(ofGroup, years);
    return (
      <Fold
        key={technique?.id ?? ""}
        summary={
          <>
            {technique ? <h3 data-entry="technique">{technique.name}</h3> : <h3>Other papers</h3>}
            {growth && <Sparkline numbers={growth.byYear} />}
            <small>
              {countOf(ofGroup.length, "paper")}
              {growth && growth.recent > 0 && `, ${growth.recent} since ${years.recent}`}
            </small>
          </>
        }
      >
        <ul className="short-rows">
          {ofGroup.map(({ id, shortName, title, year }) => (
            <li key={id}>
              <SiteLink href={addresses.paper(id)} title={shortName && title}>
                {shortName ?? title}
              </SiteLink>{" "}
              <small>{year}</small>
            </li>
          ))}
          {technique && (
            <li>
              <SiteLink href={addresses.technique(technique.id)} className="text-accent underline">
                About {technique.name}
              </SiteLink>
            </li>
          )}
        </ul>
      </Fold>
    );
  });
}
