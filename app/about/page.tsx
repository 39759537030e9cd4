import type { Metadata } from "next";
import { Corrections } from "@/components/about/corrections";
import { SelectionFlow } from "@/components/about/selection-flow";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { Markdown } from "@/components/markdown/markdown";
import { auditSources } from "@/lib/audit/audit-sources";
import { summarize } from "@/lib/markdown/excerpt";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { editUrl } from "@/lib/site/repository-links";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { paperDifferences } from "@/lib/survey/paper-differences";

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
  const corrected = papers.filter((paper) => paperDifferences(paper).length > 0);
  return (
    <PageFrame branches={branches}>
      <h1>About</h1>
      <div className="mt-4">
        <Markdown text={settings.body} />
      </div>
      <SelectionFlow audits={auditSources(survey)} survey={survey} />
      {corrected.length > 0 && <Corrections papers={corrected} />}
      <section className="mt-12 max-w-2xl">
        <h2>Licence</h2>
        <p className="mt-3 leading-relaxed">
          Content under{" "}
          <a href={settings.dataLicense.url} className="text-accent underline">
            {settings.dataLicense.name}
          </a>
          , code under the MIT licence. {settings.dataLicense.notice}
        </p>
      </section>
      <ContributeLinks links={[{ label: "Fix this page", href: editUrl(settings.repository, settings.file) }]} />
    </PageFrame>
  );
}
