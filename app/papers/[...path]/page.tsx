import type { Metadata } from "next";
import { cache } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { Markdown } from "@/components/markdown/markdown";
import { PaperList } from "@/components/paper/paper-list";
import { PaperSections } from "@/components/paper/paper-sections";
import { PaperView } from "@/components/paper/paper-view";
import { YearPage } from "@/components/paper/year-page";
import { paperFormats } from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { toPaperPage } from "@/lib/site/paper-page";
import { yearPages } from "@/lib/site/year-pages";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ path: string[] }>;
}

export const dynamicParams = false;

/** The papers, and the pages by year of their list. The id of a paper is never a year. */
export function generateStaticParams() {
  const { papers } = loadSurvey();
  const paths = [...papers.map(({ id }) => id), ...yearPages(papers).map(({ path }) => path)];
  return paths.map((path) => ({ path: path.split("/") }));
}

/** Loads the data for the page and its metadata. */
const load = cache((path: string) => {
  const survey = loadSurvey();
  const paper = survey.paperById.get(path);
  if (paper) return { survey, paper, view: toPaperPage(paper, survey) };
  const pages = yearPages(survey.papers);
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`generateStaticParams does not list the paper page "${path}".`);
  return { survey, pages, page };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { survey, paper, view, page } = load((await params).path.join("/"));
  if (paper)
    return pageMetadata(survey.settings, {
      title: paper.title,
      description: view.description,
      address: addresses.paper(paper.id),
      type: "article",
      topic: paper.topics[0],
      hasMarkdown: true,
      other: view.citation,
      files: { formats: paperFormats, addressOf: (extension) => addresses.paperFile(paper.id, extension) },
    });
  return pageMetadata(survey.settings, {
    title: `Papers: ${page.title}`,
    description: `${countOf(page.papers.length, "paper")} on ${survey.settings.field}: ${page.title}.`,
    address: `${addresses.papers}${page.path}/`,
  });
}

export default async function PaperPage({ params }: Props) {
  const { survey, paper, view, pages, page } = load((await params).path.join("/"));
  if (paper)
    return (
      <PageFrame branches={survey.branches} openPaths={paper.topics} closedLevels={0}>
        <PaperView view={view} contentHash={loadContentHash()} sections={<PaperSections sections={paper.sections} />}>
          <Markdown text={paper.body || (paper.tldr ?? "")} />
        </PaperView>
      </PageFrame>
    );
  return (
    <PageFrame branches={survey.branches} closedLevels={0}>
      <YearPage list={{ title: "Papers", address: addresses.papers }} pages={pages} page={page}>
        <PaperList papers={page.papers} survey={survey} />
      </YearPage>
    </PageFrame>
  );
}
