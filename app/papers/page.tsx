import type { Metadata } from "next";
import "@/components/search/filters.css";
import "../search/search.css";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { CitationFiles } from "@/components/paper/citation-files";
import { PaperListByYear } from "@/components/paper/paper-list";
import { SearchablePapers } from "@/components/search/searchable-papers";
import { listFormats } from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { basePath } from "@/lib/site/site-config";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";

export function generateMetadata(): Metadata {
  const { settings, papers } = loadSurvey();
  return pageMetadata(settings, {
    title: "Papers",
    description: `All ${countOf(papers.length, "paper")} on ${settings.field} in the atlas, newest first.`,
    address: addresses.papers,
    files: { formats: listFormats, addressOf: addresses.atlasFile },
  });
}

export default function PapersPage() {
  const survey = loadSurvey();
  const { branches, papers } = survey;
  return (
    <PageFrame branches={branches}>
      <h1>Papers</h1>
      <p className="mt-2 text-muted">All {countOf(papers.length, "paper")}, newest first.</p>
      <SearchablePapers survey={survey} contentHash={loadContentHash()}>
        <CitationFiles
          label={`Download ${countOf(papers.length, "citation")}`}
          formats={listFormats}
          addressOf={addresses.atlasFile}
        />
        <h2 className="sr-only">By year</h2>
        <PaperListByYear papers={papers} address={addresses.papers} survey={survey} hasCoins />
      </SearchablePapers>
      <ContributeLinks links={[{ label: "Missing a paper? Add it", href: basePath + addresses.contribute }]} />
    </PageFrame>
  );
}
