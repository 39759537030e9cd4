import type { Metadata } from "next";
import { Suspense } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { SearchPage } from "@/components/search/search-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "Search",
    description: `Search papers, topics and frameworks on ${settings.field} by name, author, venue or subject.`,
    address: addresses.search,
  });
}

export default function Search() {
  const { settings, branches } = loadSurvey();
  return (
    <PageFrame branches={branches}>
      <h1>Search</h1>
      <p className="mt-3 max-w-2xl leading-relaxed text-muted">
        Words are looked for in titles, short names, authors, venues, topics and notes, in any order; all of them must
        occur. Topics are also known by their acronyms and by their names in Chinese, Japanese and Korean.
      </p>
      <p className="without-script mt-4">
        Search runs in your browser and needs JavaScript. Without it, the <SiteLink href={addresses.home}>map</SiteLink>{" "}
        and the <SiteLink href={addresses.papers}>list of all papers</SiteLink> lead everywhere.
      </p>
      <div className="with-script min-h-dvh">
        <Suspense fallback={<p className="mt-4 min-h-32" />}>
          <SearchPage indexUrl={`${basePath}${addresses.searchIndex}`} suggestions={settings.exampleSearches} />
        </Suspense>
      </div>
    </PageFrame>
  );
}
