import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ShelfControlsIsland } from "@/components/island/islands";
import { HeadScripts } from "@/components/layout/head-scripts";
import { LoadFailure } from "@/components/layout/load-failure";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { languagesOf } from "@/lib/names/languages";
import { searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { footerFacts } from "@/lib/site/footer-facts";
import { navItemsOf } from "@/lib/site/nav-items";
import { basePath, siteUrl } from "@/lib/site/site-config";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";
import "./fonts";
import "./globals.css";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return {
    metadataBase: new URL(siteUrl(settings)),
    title: { default: settings.title, template: `%s · ${settings.title}` },
    description: settings.description,
    icons: `${basePath}/icon.svg`,
    manifest: basePath + addresses.manifest,
    // Other sites do not learn the address of the page that links to them.
    referrer: "same-origin",
  };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const survey = loadSurvey();
  const contentHash = loadContentHash();
  const { settings } = survey;
  const navItems = navItemsOf(survey);
  return (
    // The script in the head sets attributes before React hydrates the element.
    <html lang="en" suppressHydrationWarning>
      <head>
        <HeadScripts />
      </head>
      <body>
        <a href="#content" className="skip">
          Skip to content
        </a>
        <SiteHeader
          title={settings.title}
          navItems={navItems}
          dataUrl={basePath + addresses.searchData(searchDataFile(contentHash))}
          languages={languagesOf(survey)}
          contentHash={contentHash}
        />
        {children}
        <p role="status" className="busy-status" />
        <SiteFooter facts={footerFacts(settings)} navItems={navItems} />
        <LoadFailure />
        <ShelfControlsIsland />
      </body>
    </html>
  );
}
