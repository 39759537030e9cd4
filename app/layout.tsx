import type { Metadata } from "next";
import type { ReactNode } from "react";
import { HeadScripts, SiteFrame } from "@/components/layout/client-frame";
import { searchDataFile } from "@/lib/search/build-search-data";
import { addresses } from "@/lib/site/addresses";
import { footerFacts } from "@/lib/site/footer-facts";
import { basePath, siteUrl } from "@/lib/site/site-config";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";
import { sourceSerif } from "./fonts";
import "./globals.css";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return {
    metadataBase: new URL(siteUrl(settings)),
    title: { default: settings.title, template: `%s · ${settings.title}` },
    description: settings.description,
  };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { settings } = loadSurvey();
  return (
    // The script in the head sets attributes before React sees the element.
    <html lang="en" className={sourceSerif.variable} suppressHydrationWarning>
      <head>
        <HeadScripts basePath={basePath} />
      </head>
      <body className="font-sans antialiased">
        <SiteFrame
          title={settings.title}
          basePath={basePath}
          dataUrl={basePath + addresses.searchData(searchDataFile(loadContentHash()))}
          facts={footerFacts(settings)}
        >
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
