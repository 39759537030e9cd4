import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { PaperList } from "@/components/paper/paper-list";
import { YearPage } from "@/components/paper/year-page";
import { contentsOf } from "@/components/taxonomy/subtopics";
import { TopicView } from "@/components/taxonomy/topic-view";
import { listFormats } from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import { listedPapers } from "@/lib/site/listed-papers";
import { pageMetadata } from "@/lib/site/page-metadata";
import { yearPages } from "@/lib/site/year-pages";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findTrail, flattenTopics } from "@/lib/survey/taxonomy";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ path: string[] }>;
}

export const dynamicParams = false;

/** The topics, and the pages by year of their lists. The name of a topic is never a year. */
export function generateStaticParams() {
  const paths = flattenTopics(loadSurvey().branches).flatMap((topic) => [
    topic.path,
    ...yearPages(listedPapers(topic)).map(({ path }) => `${topic.path}/${path}`),
  ]);
  return paths.map((path) => ({ path: path.split("/") }));
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const path = (await params).path.join("/");
  const [topicPath = "", yearPath] = path.split(/\/(?=(?:\d{4}|undated)(?:\/\d+)?$)/);
  const trail = findTrail(survey.branches, topicPath);
  const topic = trail.at(-1);
  const pages = topic ? yearPages(listedPapers(topic)) : [];
  const page = pages.find((candidate) => candidate.path === yearPath);
  if (!topic || (yearPath !== undefined && !page))
    throw new Error(`generateStaticParams does not list the topic page "${path}".`);
  return { survey, trail, topic, pages, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, topic, page } = await load(props);
  if (page)
    return pageMetadata(survey.settings, {
      title: `${topic.title}: ${page.title}`,
      description: `${countOf(page.papers.length, "paper")} on ${topic.title}: ${page.title}.`,
      address: `${addresses.topic(topic.path)}${page.path}/`,
      topic: topic.path,
    });
  return pageMetadata(survey.settings, {
    title: topic.title,
    description: `${contentsOf(topic)}. ${summarize(topic.body, 130)}`,
    address: addresses.topic(topic.path),
    topic: topic.path,
    hasMarkdown: true,
    feed: addresses.topic(topic.path),
    files: { formats: listFormats, addressOf: (extension) => addresses.topicFile(topic.path, extension) },
  });
}

export default async function TopicPage(props: Props) {
  const { survey, trail, topic, pages, page } = await load(props);
  return (
    <PageFrame branches={survey.branches} openPaths={[topic.path]} current={topic.path} closedLevels={1}>
      <div data-color={topic.color}>
        {page ? (
          <YearPage list={{ title: topic.title, address: addresses.topic(topic.path) }} pages={pages} page={page}>
            <PaperList papers={page.papers} survey={survey} />
          </YearPage>
        ) : (
          <TopicView survey={survey} trail={trail} topic={topic} />
        )}
      </div>
    </PageFrame>
  );
}
