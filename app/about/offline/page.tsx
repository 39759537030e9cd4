import type { Metadata } from "next";
import "../storage/storage.css";
import { KeepAtlasIsland } from "@/components/island/islands";
import { PageFrame } from "@/components/layout/page-frame";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  return pageMetadata(loadSurvey().settings, {
    title: "Read offline",
    description: "Pages that you have visited stay in your browser. You can also keep all pages for reading offline.",
    address: addresses.readOffline,
  });
}

export default function ReadOfflinePage() {
  const { branches } = loadSurvey();
  return (
    <PageFrame branches={branches}>
      <h1>Read offline</h1>
      <div className="prose mt-4">
        <p>
          Once you have used a button or the search, your browser keeps the last 200 pages that you visit, and the
          search. They open without a connection, and say when they are a saved copy.
        </p>
      </div>
      <section className="mt-10 max-w-2xl">
        <h2>Keep the whole atlas offline</h2>
        <p className="mt-3 text-muted">
          This downloads the search, the form, and all pages except those of individual authors. The size shown is the
          space used in your browser. The download is compressed and smaller.
        </p>
        <p className="without-script mt-4">This needs JavaScript.</p>
        <div className="with-script mt-4 min-h-24">
          <KeepAtlasIsland
            basePath={basePath}
            listUrl={basePath + addresses.offlineList}
            workerUrl={basePath + addresses.serviceWorker}
          />
        </div>
      </section>
    </PageFrame>
  );
}
