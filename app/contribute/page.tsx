import type { Metadata } from "next";
import { ContributeFormIsland } from "@/components/island/islands";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { ExternalLink } from "@/components/layout/external-link";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { newPaperUrl, suggestPaperUrl } from "@/lib/site/repository-links";
import { basePath } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "Add a paper",
    description: `Add a paper on ${settings.field}: a form that checks the entry and opens a pull request with it.`,
    address: addresses.contribute,
  });
}

export default function ContributePage() {
  const { settings, branches } = loadSurvey();
  const { repository } = settings;
  const link = "text-accent underline";
  return (
    <PageFrame branches={branches} wide>
      <h1>Add a paper</h1>
      <div className="prose mt-4">
        <p>
          This form fills itself from what you paste, checks the entry and opens a pull request with it: one small file
          in the{" "}
          <ExternalLink href={repository.url} className={link}>
            repository
          </ExternalLink>
          , held to the{" "}
          <SiteLink href={addresses.rules} className={link}>
            rules for content
          </SiteLink>
          .
        </p>
        <p className="without-script">
          The form runs in your browser and needs JavaScript. Without it, begin from{" "}
          <ExternalLink href={newPaperUrl(repository)}>a new file</ExternalLink> on the repository’s host, or{" "}
          <ExternalLink href={suggestPaperUrl(repository)}>suggest the paper</ExternalLink> and somebody else writes it.
        </p>
      </div>
      <div className="with-script">
        <ContributeFormIsland dataUrl={basePath + addresses.formData} basePath={basePath} repository={repository} />
      </div>
      <section className="prose mt-12">
        <h2>Other ways</h2>
        <p>
          In a copy of the repository <code>npm run add</code> makes the entry from the paper’s arXiv id, address or
          BibTeX, and <code>npm run validate</code> checks one that you write under{" "}
          <code>{repository.contentFolder}/papers/</code>.
        </p>
      </section>
      <ContributeLinks
        links={[{ label: "No time? Suggest a paper, and somebody else adds it", href: suggestPaperUrl(repository) }]}
      />
    </PageFrame>
  );
}
