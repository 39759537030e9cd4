import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export const metadata: Metadata = {
  title: "Page not available offline",
  description: "Shown in place of a page that cannot be reached.",
  robots: { index: false },
};

/** The service worker shows this page at the address that the reader has asked for. */
const askedPage = "";

export default function OfflinePage() {
  const { branches } = loadSurvey();
  const link = "text-accent underline";
  return (
    <PageFrame branches={branches}>
      <h1>This page is not available offline</h1>
      <div className="prose mt-4">
        <p>
          The site could not be reached, and your browser has no copy of this page.{" "}
          <a href={askedPage} className={link}>
            Try again
          </a>
        </p>
        <p>
          Pages that you have visited still open, and search still works. When you are online again, you can{" "}
          <SiteLink href={addresses.readOffline} className={link}>
            keep the whole atlas
          </SiteLink>{" "}
          in your browser.
        </p>
      </div>
    </PageFrame>
  );
}
