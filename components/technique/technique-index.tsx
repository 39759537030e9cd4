import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { folderUrl } from "@/lib/site/repository-links";
import type { Survey } from "@/lib/survey/survey";
import { groupTechniques, type TechniqueGroup } from "@/lib/survey/technique-groups";
import { firstSentence } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

/** All techniques, grouped by area of the taxonomy. */
export function TechniqueIndex({ survey }: { survey: Survey }) {
  const { branches, techniques, settings, papersByTechnique } = survey;
  const groups = groupTechniques(survey);
  return (
    <PageFrame branches={branches}>
      <h1>Techniques</h1>
      {groups.length === 0 ? (
        <p className="mt-2 text-muted">This survey has no techniques yet.</p>
      ) : (
        <>
          <p className="mt-2 max-w-2xl text-muted">
            {countOf(techniques.length, "technique")} that papers share, within a topic or across topics. Each is listed
            under its main area.
          </p>
          <nav aria-label="Areas" className="mt-4">
            <ul className="flex flex-wrap gap-2">
              {groups.map(({ area, techniques: ofArea }) => (
                <li key={idOf(area)} data-color={area?.color}>
                  <a href={`#${idOf(area)}`} className="chip">
                    {titleOf(area)} <span>{ofArea.length}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map(({ area, techniques: ofArea }) => (
            <section key={idOf(area)} id={idOf(area)} data-color={area?.color} className="mt-10 scroll-mt-20">
              <h2 className="border-b-2 border-branch pb-1">
                {area ? <SiteLink href={addresses.topic(area.path)}>{area.title}</SiteLink> : titleOf(area)}
              </h2>
              <ul className="technique-list">
                {ofArea.map(({ id, name, body }) => (
                  <li key={id}>
                    <SiteLink href={addresses.technique(id)}>{name}</SiteLink>{" "}
                    <span>{countOf(papersByTechnique.get(id)?.length ?? 0, "paper")}</span>
                    <p>{firstSentence(body)}</p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <ContributeLinks
        links={[{ label: "Fix or add a technique", href: folderUrl(settings.repository, "techniques") }]}
      />
    </PageFrame>
  );
}

function titleOf(area: TechniqueGroup["area"]): string {
  return area?.title ?? "General";
}

/** Returns an id made of the whole path, because areas of two branches can have the same name. */
function idOf(area: TechniqueGroup["area"]): string {
  return area?.path.replaceAll("/", "--") ?? "everywhere";
}
