import type { Metadata } from "next";
import "@/components/search/filters.css";
import "./search.css";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { QueryHelp } from "@/components/search/query-help";
import { SearchablePapers } from "@/components/search/searchable-papers";
import { collectFacts } from "@/lib/search/fact-columns";
import { addresses } from "@/lib/site/addresses";
import { emptySections } from "@/lib/site/empty-sections";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "Search",
    description: `Search papers, topics, techniques and authors on ${settings.field}.`,
    address: addresses.search,
  });
}

export default function Search() {
  const survey = loadSurvey();
  const { settings, branches } = survey;
  return (
    <PageFrame branches={branches}>
      <h1>Search</h1>
      <p className="without-script mt-4">
        Search needs JavaScript. Without it, browse the <SiteLink href={addresses.home}>map</SiteLink> or the{" "}
        <SiteLink href={addresses.papers}>list of all papers</SiteLink>.
      </p>
      <SearchablePapers survey={survey} contentHash={loadContentHash()}>
        {settings.exampleSearches.length > 0 && (
          <p className="mt-5 flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted">
            Try
            {settings.exampleSearches.map((example) => (
              <SiteLink key={example} href={addresses.searchFor(example)} className="text-accent underline">
                {example}
              </SiteLink>
            ))}
          </p>
        )}
        {!emptySections(survey).includes(addresses.new) && (
          <p className="with-script mt-3 text-sm text-muted">
            Searches that you saved are on{" "}
            <SiteLink href={addresses.savedSearches} className="text-accent underline">
              What is new
            </SiteLink>
            , with the papers that are new in each.
          </p>
        )}
        <QueryHelp facts={collectFacts(survey)} />
      </SearchablePapers>
    </PageFrame>
  );
}
