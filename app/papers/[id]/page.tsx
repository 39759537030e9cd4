import type { Metadata } from "next";
import { cache } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { Markdown } from "@/components/markdown/markdown";
import { PaperView } from "@/components/paper/paper-view";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { toPaperView } from "@/lib/site/paper-view";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadSurvey().papers.map(({ id }) => ({ id }));
}

/** What the page and its metadata both need. */
const load = cache((id: string) => {
  const survey = loadSurvey();
  const paper = survey.paperById.get(id);
  if (!paper) throw new Error("A paper page was asked for that generateStaticParams does not name.");
  return { survey, paper, view: toPaperView(paper, survey) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { survey, paper, view } = load((await params).id);
  return pageMetadata(survey.settings, {
    title: paper.title,
    description: view.description,
    address: addresses.paper(paper.id),
    type: "article",
    other: view.citation,
  });
}

export default async function PaperPage({ params }: Props) {
  const { survey, paper, view } = load((await params).id);
  return (
    <PageFrame branches={survey.branches} openPaths={paper.topics} full={false}>
      <PaperView view={view}>
        <Markdown text={paper.body || (paper.tldr ?? "")} />
      </PaperView>
    </PageFrame>
  );
}
