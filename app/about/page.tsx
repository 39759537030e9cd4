import type { Metadata } from "next";
import { NameLanguages } from "@/components/about/name-languages";
import { SelectionFlow } from "@/components/about/selection-flow";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { StructuredData } from "@/components/layout/structured-data";
import { Markdown } from "@/components/markdown/markdown";
import { CitationFiles } from "@/components/paper/citation-files";
import { auditSources } from "@/lib/audit/audit-sources";
import { citationFormats, surveyFormats } from "@/lib/citation/citation-formats";
import { toDataset } from "@/lib/citation/scholarly-article";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { editUrl } from "@/lib/site/repository-links";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { paperDifferences } from "@/lib/survey/paper-differences";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "About",
    description: summarize(settings.body) || settings.description,
    address: addresses.about,
  });
}

export default function AboutPage() {
  const survey = loadSurvey();
  const { settings, branches, papers } = survey;
  const urlOf = (address: string) => absoluteUrl(siteUrl(settings), address);
  const corrected = papers.filter((paper) => paperDifferences(paper).length > 0);
  return (
    <PageFrame branches={branches}>
      <StructuredData
        data={toDataset({
          name: settings.title,
          description: settings.description,
          url: urlOf(addresses.about),
          license: settings.dataLicense.url,
          files: surveyFormats.map((format) => {
            const { mediaType, extension } = citationFormats[format];
            return { mediaType, url: urlOf(addresses.atlasFile(extension)) };
          }),
        })}
      />
      <h1>About</h1>
      <div className="mt-4">
        <Markdown text={settings.body} />
      </div>
      <SelectionFlow audits={auditSources(survey)} survey={survey} />
      {corrected.length > 0 && (
        <section className="mt-12 max-w-3xl">
          <h2>Corrections and open questions</h2>
          <p className="mt-2 text-muted">
            The entries of {countOf(corrected.length, "paper")} differ from their sources or have an open question.{" "}
            <SiteLink href={addresses.corrections} className="text-accent underline">
              Show these papers
            </SiteLink>
          </p>
        </section>
      )}
      <section className="mt-12 max-w-2xl">
        <h2>Privacy</h2>
        <p className="mt-3 leading-relaxed">
          The site has no accounts and no trackers. Your shelf, your searches and your settings stay in your browser.{" "}
          <SiteLink href={addresses.storage} className="text-accent underline">
            See and delete what is stored
          </SiteLink>
        </p>
      </section>
      <NameLanguages survey={survey} />
      <section className="mt-12 max-w-2xl">
        <h2>Offline</h2>
        <p className="mt-3 leading-relaxed">
          <SiteLink href={addresses.readOffline} className="text-accent underline">
            Read the atlas without a connection
          </SiteLink>
        </p>
      </section>
      <section className="mt-12 max-w-2xl">
        <h2>Citations</h2>
        <p className="mt-3 leading-relaxed">
          Each page of a paper, topic or technique links to its citations. A search can export what it found. These
          files have all {countOf(papers.length, "paper")}.
        </p>
        <CitationFiles label="Download" formats={surveyFormats} addressOf={addresses.atlasFile} />
      </section>
      <section className="mt-12 max-w-2xl">
        <h2>Licence</h2>
        <p className="mt-3 leading-relaxed">
          The content is licensed under{" "}
          <a href={settings.dataLicense.url} className="text-accent underline">
            {settings.dataLicense.name}
          </a>
          , the code under the MIT licence. {settings.dataLicense.notice} The site includes{" "}
          <SiteLink href={addresses.licenses} className="text-accent underline">
            fonts and libraries under their own licences
          </SiteLink>
          .
        </p>
      </section>
      <ContributeLinks links={[{ label: "Fix this page", href: editUrl(settings.repository, settings.file) }]} />
    </PageFrame>
  );
}
