import type { Metadata } from "next";
import "./contribute.css";
import { ContributeFormIsland } from "@/components/island/islands";
import { ContributeLinks } from "@/components/layout/contribute-links";
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
    description: `Add a paper on ${settings.field}: a form that checks your entry and prepares a pull request.`,
    address: addresses.contribute,
  });
}

export default function ContributePage() {
  const { settings, branches, waiting } = loadSurvey();
  const { repository } = settings;
  const link = "text-accent underline";
  return (
    <PageFrame branches={branches} wide>
      <h1>Add a paper</h1>
      <div className="prose mt-4">
        <p>
          Paste an id, a URL or BibTeX to fill in this form. It checks the entry against the{" "}
          <SiteLink href={addresses.rules} className={link}>
            rules for content
          </SiteLink>{" "}
          and prepares a pull request that adds one small file to the{" "}
          <a href={repository.url} className={link}>
            repository
          </a>
          .
        </p>
        <p className="without-script">
          The form runs in your browser and needs JavaScript. Without JavaScript, create{" "}
          <a href={newPaperUrl(repository)}>a new file</a> on the repository’s host, or{" "}
          <a href={suggestPaperUrl(repository)}>suggest the paper</a> for someone else to add.
        </p>
      </div>
      <div className="with-script">
        <ContributeFormIsland dataUrl={basePath + addresses.formData} basePath={basePath} repository={repository} />
      </div>
      <section className="prose mt-12">
        <h2>Other ways</h2>
        {waiting.length > 0 && (
          <p>
            Public lists name papers that are not here yet.{" "}
            <SiteLink href={addresses.waiting} className={link}>
              Choose one from the queue
            </SiteLink>
            .
          </p>
        )}
        <p>
          In a clone of the repository, <code>npm run add</code> creates an entry from an arXiv id, a URL or BibTeX.{" "}
          <code>npm run validate</code> checks entries that you write in <code>{repository.contentFolder}/papers/</code>
          .
        </p>
      </section>
      <ContributeLinks
        links={[{ label: "No time? Suggest a paper for someone else to add", href: suggestPaperUrl(repository) }]}
      />
    </PageFrame>
  );
}
