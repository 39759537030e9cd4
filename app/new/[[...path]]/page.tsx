import type { Metadata } from "next";
import "../new.css";
import { PageFrame } from "@/components/layout/page-frame";
import { NewIndex } from "@/components/new/new-index";
import { NewWeek } from "@/components/new/new-week";
import { addresses } from "@/lib/site/addresses";
import { changePages } from "@/lib/site/change-pages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { changeWeeks } from "@/lib/survey/changes";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const dynamicParams = false;

/** Includes the list, so that a survey without changes has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return [{ path: [] }, ...changePages(loadSurvey()).map(({ path }) => ({ path: path.split("/") }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const path = ((await params).path ?? []).join("/");
  const pages = changePages(survey);
  const page = pages.find((candidate) => candidate.path === path);
  if (path !== "" && !page) throw new Error(`generateStaticParams does not list the page of changes "${path}".`);
  return { survey, pages, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, page } = await load(props);
  const { settings } = survey;
  return pageMetadata(settings, {
    title: page ? `What is new: ${page.title}` : "What is new",
    description: `Papers on ${settings.field} that were added or changed${page ? `: ${page.title}` : ", by week"}.`,
    address: page ? addresses.newIn(page.path) : addresses.new,
    ...(!page && { feed: addresses.home }),
  });
}

export default async function NewPage(props: Props) {
  const { survey, pages, page } = await load(props);
  return (
    <PageFrame branches={survey.branches} closedLevels={0}>
      {page ? (
        <NewWeek survey={survey} pages={pages} page={page} />
      ) : (
        <NewIndex survey={survey} weeks={changeWeeks(survey)} contentHash={loadContentHash()} />
      )}
    </PageFrame>
  );
}
