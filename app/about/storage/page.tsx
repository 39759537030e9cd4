import type { Metadata } from "next";
import "./storage.css";
import { DeletePagesIsland, StoredDataIsland } from "@/components/island/islands";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  return pageMetadata(loadSurvey().settings, {
    title: "Stored data",
    description: "What this site keeps in your browser, and buttons to delete it.",
    address: addresses.storage,
  });
}

export default function StoredDataPage() {
  return (
    <PageFrame branches={loadSurvey().branches}>
      <h1>Stored data</h1>
      <p className="mt-2 max-w-2xl text-muted">
        The site keeps the following in this browser. None of it is sent anywhere, and the site works without it.
      </p>
      <p className="without-script mt-4">Without JavaScript, the site stores nothing.</p>
      <div className="with-script">
        <StoredDataIsland />
        <section className="mt-10 max-w-2xl">
          <h2>Saved pages</h2>
          <p className="mt-2">
            The last 200 pages that you visited and the search, and the whole atlas if you{" "}
            <SiteLink href={addresses.readOffline} className="text-accent underline">
              keep it offline
            </SiteLink>
            .
          </p>
          <DeletePagesIsland basePath={basePath} />
        </section>
      </div>
    </PageFrame>
  );
}
