import type { Metadata } from "next";
import { cache } from "react";
import { Markdown } from "@/components/markdown/markdown";
import { PaperView } from "@/components/paper/paper-view";
import { pack } from "@/lib/site/packed";
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
  return { paper, view: toPaperView(paper, survey) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { paper, view } = load((await params).id);
  return { title: paper.title, description: view.description };
}

export default async function PaperPage({ params }: Props) {
  const { paper, view } = load((await params).id);
  return <PaperView data={pack(view)}>{view.note ? undefined : <Markdown text={paper.body} />}</PaperView>;
}
