import type { Metadata } from "next";
import { SuggestedPagesIsland } from "@/components/island/islands";
import { SiteLink } from "@/components/layout/site-link";
import { searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { navItemsOf } from "@/lib/site/nav-items";
import { basePath } from "@/lib/site/site-config";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-2xl px-4 py-8 sm:px-6 sm:py-16">
      <h1>Page not found</h1>
      <p className="mt-3 text-muted">
        The address may have a typo.{" "}
        <SiteLink href={addresses.search} className="underline">
          Search
        </SiteLink>
        , or start from{" "}
        <SiteLink href={addresses.home} className="underline">
          the home page
        </SiteLink>
        .
      </p>
      <SuggestedPagesIsland
        dataUrl={basePath + addresses.searchData(searchDataFile(loadContentHash()))}
        basePath={basePath}
        sections={navItemsOf(loadSurvey()).map(({ name, address }) => ({ name, address }))}
      />
    </main>
  );
}
