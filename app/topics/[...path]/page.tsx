import type { Metadata } from "next";
import { PapersByYear } from "@/components/chart/papers-by-year";
import { FrameworkNames } from "@/components/framework/framework-names";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { Markdown } from "@/components/markdown/markdown";
import { PaperListByYear } from "@/components/paper/paper-list";
import { OtherNames } from "@/components/taxonomy/other-names";
import { contentsOf, Subtopics } from "@/components/taxonomy/subtopics";
import { countByYear } from "@/lib/chart/year-counts";
import { countOf } from "@/lib/format";
import { summarize } from "@/lib/markdown/excerpt";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { editUrl } from "@/lib/site/repository-links";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findTrail, flattenTopics } from "@/lib/survey/taxonomy";

interface Props {
  params: Promise<{ path: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return flattenTopics(loadSurvey().branches).map(({ path }) => ({ path: path.split("/") }));
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const trail = findTrail(survey.branches, (await params).path.join("/"));
  const topic = trail.at(-1);
  if (!topic) throw new Error("A topic page was asked for that generateStaticParams does not name.");
  return { survey, trail, topic };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, topic } = await load(props);
  return pageMetadata(survey.settings, {
    title: topic.title,
    description: `${contentsOf(topic)}. ${summarize(topic.body, 130)}`,
    address: addresses.topic(topic.path),
  });
}

export default async function TopicPage(props: Props) {
  const { survey, trail, topic } = await load(props);
  const { papers, children, frameworks, ownPapers } = topic;
  const years = countByYear(papers, [topic.color], () => topic.color);
  const { repository } = survey.settings;
  return (
    <PageFrame branches={survey.branches} openPaths={[topic.path]} current={topic.path}>
      <div data-color={topic.color}>
        <Breadcrumbs trail={trail.slice(0, -1)} />
        <h1 className="mt-2 border-l-4 border-branch pl-4">{topic.title}</h1>
        <OtherNames names={topic.names} aliases={topic.aliases} />
        <div className="mt-5 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_auto]">
          <Markdown text={topic.body} />
          {years.length > 1 && (
            <div className="w-full max-w-md xl:w-80">
              <PapersByYear years={years} hrefBefore="#y" />
            </div>
          )}
        </div>
        {children.length > 0 && (
          <section className="mt-8">
            <h2 className="mb-3">Topics</h2>
            <Subtopics topics={children} />
          </section>
        )}
        {papers.length > 0 && (
          <section className="mt-10">
            <h2>
              {countOf(papers.length, "paper")}
              {children.length > 0 && ownPapers.length > 0 && (
                <span className="ml-2 font-sans text-sm font-normal text-muted">
                  {ownPapers.length} filed right here, the others under its topics
                </span>
              )}
            </h2>
            <PaperListByYear papers={papers} />
          </section>
        )}
        {children.length === 0 && frameworks.length > 0 && (
          <section className="mt-10">
            <h2 className="mb-3">{countOf(frameworks.length, "framework")}</h2>
            <FrameworkNames frameworks={frameworks} />
          </section>
        )}
        <ContributeLinks
          links={[
            { label: "Add a paper to this topic", href: basePath + addresses.contributeTo(topic.path) },
            { label: "Fix this page", href: editUrl(repository, topic.file) },
          ]}
        />
      </div>
    </PageFrame>
  );
}
