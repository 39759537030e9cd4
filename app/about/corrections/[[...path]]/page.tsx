import type { Metadata } from "next";
import { Corrections } from "@/components/about/corrections";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { YearLinks } from "@/components/paper/year-links";
import { YearPage } from "@/components/paper/year-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { yearPages } from "@/lib/site/year-pages";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { paperDifferences } from "@/lib/survey/paper-differences";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const dynamicParams = false;

const title = "Corrections and open questions";

export function generateStaticParams() {
  return [{ path: [] }, ...yearPages(correctedPapers()).map(({ path }) => ({ path: path.split("/") }))];
}

function correctedPapers() {
  return loadSurvey().papers.filter((paper) => paperDifferences(paper).length > 0);
}

async function load({ params }: Props) {
  const path = (await params).path?.join("/");
  const survey = loadSurvey();
  const papers = correctedPapers();
  const pages = yearPages(papers);
  return { survey, papers, pages, page: pages.find((candidate) => candidate.path === path) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, papers, page } = await load(props);
  return pageMetadata(survey.settings, {
    title: page ? `${title}: ${page.title}` : title,
    description: `${countOf(page?.papers.length ?? papers.length, "paper")} whose entries differ from their sources or have an open question.`,
    address: `${addresses.corrections}${page ? `${page.path}/` : ""}`,
  });
}

export default async function CorrectionsPage(props: Props) {
  const { survey, papers, pages, page } = await load(props);
  return (
    <PageFrame branches={survey.branches}>
      {page ? (
        <YearPage list={{ title, address: addresses.corrections }} pages={pages} page={page}>
          <Corrections papers={page.papers} survey={survey} />
        </YearPage>
      ) : (
        <>
          <nav aria-label="Breadcrumb" className="text-sm text-muted">
            <SiteLink href={addresses.about}>About</SiteLink>
          </nav>
          <h1 className="mt-2">{title}</h1>
          <p className="mt-2 text-muted">
            {countOf(papers.length, "paper")} whose entries differ from their sources or have an open question.
          </p>
          {pages.length > 0 ? (
            <YearLinks pages={pages} address={addresses.corrections} />
          ) : (
            <div className="mt-6">
              <Corrections papers={papers} survey={survey} />
            </div>
          )}
        </>
      )}
    </PageFrame>
  );
}
