import type { Metadata } from "next";
import { FrameworkTable } from "@/components/framework/framework-table";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { folderUrl } from "@/lib/site/repository-links";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findTopic } from "@/lib/survey/taxonomy";
import { countOf } from "@/lib/text/format";

export function generateMetadata(): Metadata {
  const { settings, frameworks } = loadSurvey();
  return pageMetadata(settings, {
    title: "Frameworks",
    description: `${countOf(frameworks.length, "framework")} for ${settings.field}, and whether they support pre-training, fine-tuning, inference and serving.`,
    address: addresses.frameworks,
    hasMarkdown: true,
  });
}

export default function FrameworksPage() {
  const survey = loadSurvey();
  const { repository } = survey.settings;
  const [firstTopic] = survey.frameworks.flatMap(({ topics }) => topics);
  const color = findTopic(survey.branches, firstTopic ?? "")?.color;
  return (
    <PageFrame branches={survey.branches} openPaths={firstTopic ? [firstTopic] : []}>
      <div data-color={color}>
        <h1>Frameworks</h1>
        <p className="mt-2 mb-6 max-w-2xl text-muted">
          {countOf(survey.frameworks.length, "framework")} and what they support, according to their sources. An empty
          cell means that no source states it.
        </p>
        <FrameworkTable survey={survey} />
        <ContributeLinks
          links={[
            {
              label: "Fix or add a framework",
              href: folderUrl(repository, "frameworks"),
            },
          ]}
        />
      </div>
    </PageFrame>
  );
}
