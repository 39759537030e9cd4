import type { Metadata } from "next";
import "../waiting.css";
import { WaitingList } from "@/components/contribute/waiting-list";
import { PageFrame } from "@/components/layout/page-frame";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { waitingPages } from "@/lib/site/waiting-pages";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const dynamicParams = false;

/** Includes the first page, so that a survey without waiting papers has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return waitingPages(loadSurvey()).map(({ path }) => ({ path: path === "" ? [] : [path] }));
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const path = ((await params).path ?? []).join("/");
  const pages = waitingPages(survey);
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`generateStaticParams does not list the page "${path}".`);
  return { survey, pages, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, page } = await load(props);
  const { settings } = survey;
  return pageMetadata(settings, {
    title: page.title,
    description: `Papers on ${settings.field} that public lists name and the atlas lacks${page.number > 1 ? `: ${page.title}` : ""}.`,
    address: addresses.waitingPage(page.path),
    hasMarkdown: page.number === 1,
  });
}

export default async function WaitingPapersPage(props: Props) {
  const { survey, pages, page } = await load(props);
  return (
    <PageFrame branches={survey.branches} closedLevels={0}>
      <WaitingList pages={pages} page={page} contentHash={loadContentHash()} />
    </PageFrame>
  );
}
