import { FactStrip } from "@/components/fact/fact-strip";
import { ImplementationList } from "@/components/fact/implementation-list";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import { PaperList } from "@/components/paper/paper-list";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { addresses } from "@/lib/site/addresses";
import { comparedFramework } from "@/lib/site/comparison-data";
import { frameworkFacts, usesOf } from "@/lib/site/framework-facts";
import { implementedMethods } from "@/lib/site/implementation-rows";
import { editUrl } from "@/lib/site/repository-links";
import type { Framework } from "@/lib/survey/entities";
import { linkLabels } from "@/lib/survey/paper-links";
import type { Survey } from "@/lib/survey/survey";
import { SourceLinks } from "./source-links";

/** The page of a framework: facts, description, what it implements, papers and sources. */
export function FrameworkPage({ survey, framework }: { survey: Survey; framework: Framework }) {
  const { branches, settings, families, paperById, sourceById } = survey;
  const { name, aliases, repository, links, topics, body, maintenance, sources, file } = framework;
  const facts = frameworkFacts(framework, sourceById);
  const uses = usesOf(framework, true);
  const excluded = usesOf(framework, false);
  const methods = implementedMethods(framework, survey);
  const papers = framework.papers.flatMap((id) => paperById.get(id) ?? []);
  return (
    <PageFrame branches={branches} openPaths={topics} closedLevels={0}>
      <article className="paper">
        <nav aria-label="Breadcrumb" className="breadcrumb">
          <SiteLink href={addresses.frameworks}>Frameworks</SiteLink>
        </nav>
        <h1>{name}</h1>
        {aliases.length > 0 && <p className="mt-1 text-muted">Also called {aliases.join(", ")}</p>}
        {uses && (
          <p className="mt-1 text-muted">
            For {uses}
            {excluded && `; not for ${excluded.replaceAll(", ", " or ")}`}
          </p>
        )}
        <ul className="links">
          {[...(repository ? [{ type: "code" as const, url: repository }] : []), ...links].map(({ type, url }) => (
            <li key={url}>
              <a href={url} className="button">
                {linkLabels[type]}
              </a>
            </li>
          ))}
          {families.length > 0 && (
            <li>
              <SiteLink href={addresses.compareEntries([comparedFramework(framework.id)])} className="button">
                Compare
              </SiteLink>
            </li>
          )}
        </ul>
        {facts.length > 0 && <FactStrip title="Facts" facts={facts} />}
        <div className="mt-6">
          <TopicChips branches={branches} paths={topics} />
        </div>
        <Markdown text={body} className="mt-6" />
        {maintenance?.note && <p className="small-print mt-3">Maintenance: {maintenance.note}</p>}
        {methods.length > 0 && <ImplementationList rows={methods} />}
        {papers.length > 0 && (
          <section className="mt-10">
            <h2>Papers on {name}</h2>
            <PaperList papers={papers} survey={survey} />
          </section>
        )}
        <div className="mt-8">
          <SourceLinks references={sources} sourceById={sourceById} />
        </div>
        <ContributeLinks links={[{ label: "Fix this page", href: editUrl(settings.repository, file) }]} />
      </article>
    </PageFrame>
  );
}
