import { PapersByYear } from "@/components/chart/papers-by-year";
import { FrameworkNames } from "@/components/framework/framework-names";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { StructuredData } from "@/components/layout/structured-data";
import { Markdown } from "@/components/markdown/markdown";
import { countByYear } from "@/lib/charts/year-counts";
import { toBreadcrumbList, toCollectionPage } from "@/lib/citation/scholarly-article";
import { addresses } from "@/lib/site/addresses";
import { listedPapers } from "@/lib/site/listed-papers";
import { proseNames } from "@/lib/site/prose-names";
import { editUrl } from "@/lib/site/repository-links";
import { absoluteUrl, basePath, siteUrl } from "@/lib/site/site-config";
import { yearHref } from "@/lib/site/year-pages";
import { growthYears } from "@/lib/survey/growth";
import type { Survey } from "@/lib/survey/survey";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";
import { Landmarks } from "./landmarks";
import { OtherNames } from "./other-names";
import { Subtopics } from "./subtopics";
import { TopicPapers } from "./topic-papers";

/** The page of a topic: description, subtopics, papers and frameworks. `trail` is the path from its branch. */
export function TopicView({ survey, trail, topic }: { survey: Survey; trail: readonly TopicNode[]; topic: TopicNode }) {
  const { path, papers, children, frameworks } = topic;
  const years = countByYear(papers, [topic.color], () => topic.color);
  const { repository } = survey.settings;
  const urlOf = (address: string) => absoluteUrl(siteUrl(survey.settings), address);
  const isListed = listedPapers(topic) === papers;
  return (
    <>
      <StructuredData
        data={[
          toBreadcrumbList(
            trail.map(({ title, path: parent }) => ({ name: title, url: urlOf(addresses.topic(parent)) })),
          ),
          toCollectionPage({
            name: topic.title,
            description: summarize(topic.body, 130),
            url: urlOf(addresses.topic(path)),
            size: papers.length,
          }),
        ]}
      />
      <Breadcrumbs trail={trail.slice(0, -1)} />
      <h1 className="topic-title">{topic.title}</h1>
      <OtherNames names={topic.names} aliases={topic.aliases} />
      <div className="intro">
        <Markdown text={topic.body} names={proseNames(survey, papers)} />
        {years.length > 1 && (
          <div className="w-full max-w-md xl:w-80">
            <PapersByYear
              years={years}
              hrefOf={
                isListed
                  ? yearHref(papers, basePath + addresses.topic(path))
                  : (year) => basePath + addresses.searchFor(`topic:${path} year:${year}`)
              }
            />
          </div>
        )}
      </div>
      <Landmarks landmarks={topic.landmarks} survey={survey} />
      {children.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-3">Subtopics</h2>
          <Subtopics topics={children} years={growthYears(survey.papers)} />
        </section>
      )}
      {papers.length > 0 && <TopicPapers topic={topic} survey={survey} />}
      {children.length === 0 && frameworks.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3">{countOf(frameworks.length, "framework")}</h2>
          <FrameworkNames frameworks={frameworks} />
        </section>
      )}
      <ContributeLinks
        links={[
          { label: "Add a paper to this topic", href: basePath + addresses.contributeTo(path) },
          { label: "Fix this page", href: editUrl(repository, topic.file) },
          { label: "Feed", href: basePath + addresses.feed(addresses.topic(path), "atom") },
        ]}
      />
    </>
  );
}
