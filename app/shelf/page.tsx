import type { Metadata } from "next";
import "@/components/search/filters.css";
import "./shelf.css";
import { ShelfPageIsland } from "@/components/island/islands";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { basePath } from "@/lib/site/site-config";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "Shelf",
    description: `Your own list of papers on ${settings.field}: order, notes, and every citation format.`,
    address: addresses.shelf,
  });
}

export default function Shelf() {
  const { branches } = loadSurvey();
  return (
    <PageFrame branches={branches} wide>
      <h1>Shelf</h1>
      <p className="no-print mt-2 text-muted">
        Your own list of papers. It stays in this browser: no account, and nobody else sees it.
      </p>
      <p className="without-script mt-4">
        The shelf needs JavaScript. Without it, the pages of papers and{" "}
        <SiteLink href={addresses.topics} className="text-accent underline">
          topics
        </SiteLink>{" "}
        have their citations.
      </p>
      <div className="with-script">
        <ShelfPageIsland basePath={basePath} dataUrl={basePath + addresses.shelfData} contentHash={loadContentHash()} />
      </div>
    </PageFrame>
  );
}
