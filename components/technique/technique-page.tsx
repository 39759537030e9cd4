import { PapersByYear } from "@/components/chart/papers-by-year";
import { ImplementationList } from "@/components/fact/implementation-list";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { StructuredData } from "@/components/layout/structured-data";
import { Markdown } from "@/components/markdown/markdown";
import { CitationFiles } from "@/components/paper/citation-files";
import { PaperListByYear } from "@/components/paper/paper-list";
import { OtherNames } from "@/components/taxonomy/other-names";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { countByYear } from "@/lib/charts/year-counts";
import { listFormats } from "@/lib/citation/citation-formats";
import { toBreadcrumbList, toCollectionPage } from "@/lib/citation/scholarly-article";
import { addresses } from "@/lib/site/addresses";
import { implementationRows } from "@/lib/site/implementation-rows";
import { editUrl } from "@/lib/site/repository-links";
import { absoluteUrl, basePath, siteUrl } from "@/lib/site/site-config";
import { yearHref } from "@/lib/site/year-pages";
import type { Technique } from "@/lib/survey/entities";
import { implementationsOf } from "@/lib/survey/implementations";
import type { Survey } from "@/lib/survey/survey";
import { findTopic } from "@/lib/survey/taxonomy";
import { countTopics } from "@/lib/survey/technique-topics";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";
import { TechniqueChips } from "./technique-chips";

/** Techniques with fewer papers have no chart. */
const minPapersForChart = 6;

/** The page of a technique: description, topics, implementations and papers. */
export function TechniquePage({ survey, technique }: { survey: Survey; technique: Technique }) {
  const { branches, settings, techniqueById, papersByTechnique, frameworks, sourceById } = survey;
  const { id, name, names, aliases, body, topics, related, file } = technique;
  const papers = papersByTechnique.get(id) ?? [];
  const implementations = implementationRows(implementationsOf(frameworks, "technique", id), sourceById);
  const countByTopic = countTopics(papers, technique.topics);
  const urlOf = (address: string) => absoluteUrl(siteUrl(settings), address);
  const color = findTopic(branches, topics[0] ?? "")?.color ?? "indigo";
  const years = papers.length < minPapersForChart ? [] : countByYear(papers, [color], () => color);
  return (
    <PageFrame branches={branches} openPaths={topics} closedLevels={0}>
      <StructuredData
        data={[
          toBreadcrumbList([
            { name: "Techniques", url: urlOf(addresses.techniques) },
            { name, url: urlOf(addresses.technique(id)) },
          ]),
          toCollectionPage({
            name,
            description: summarize(body, 130),
            url: urlOf(addresses.technique(id)),
            size: papers.length,
          }),
        ]}
      />
      <div data-color={color}>
        <nav aria-label="Breadcrumb" className="breadcrumb">
          <SiteLink href={addresses.techniques}>Techniques</SiteLink>
        </nav>
        <h1 className="topic-title">{name}</h1>
        <OtherNames names={names} aliases={aliases} />
        <div className="intro">
          <div>
            <Markdown text={body} />
            {countByTopic.size > 0 && (
              <section className="mt-6">
                <h2 className="label mb-2">Topics, with number of papers</h2>
                <TopicChips branches={branches} paths={[...countByTopic.keys()]} counts={countByTopic} />
              </section>
            )}
            {related.length > 0 && (
              <section className="mt-6">
                <h2 className="label mb-2">Related techniques</h2>
                <TechniqueChips ids={related} techniqueById={techniqueById} />
              </section>
            )}
          </div>
          {years.length > 1 && (
            <div className="w-full max-w-md xl:w-80">
              <PapersByYear years={years} hrefOf={yearHref(papers, basePath + addresses.technique(id))} />
            </div>
          )}
        </div>
        {implementations.length > 0 && <ImplementationList rows={implementations} ofFrameworks />}
        <section className="mt-10">
          <h2>{countOf(papers.length, "paper")}</h2>
          {papers.length > 0 ? (
            <>
              <CitationFiles
                label={`Download ${countOf(papers.length, "citation")}`}
                formats={listFormats}
                addressOf={(extension) => addresses.techniqueFile(id, extension)}
                fileName={id}
              />
              <PaperListByYear isFolded hasCoins papers={papers} survey={survey} address={addresses.technique(id)} />
            </>
          ) : (
            <p className="mt-2 text-muted">No papers yet.</p>
          )}
        </section>
        <ContributeLinks
          links={[
            { label: "Fix this page", href: editUrl(settings.repository, file) },
            { label: "Feed", href: basePath + addresses.feed(addresses.technique(id), "atom") },
          ]}
        />
      </div>
    </PageFrame>
  );
}
