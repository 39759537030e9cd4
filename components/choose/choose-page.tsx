import { ChooseIsland } from "@/components/island/islands";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { Markdown } from "@/components/markdown/markdown";
import { chooseOptions } from "@/lib/site/choose-options";
import { editUrl, folderUrl } from "@/lib/site/repository-links";
import type { Survey } from "@/lib/survey/survey";
import { Formulas } from "./formulas";
import { GuideSection } from "./guide-section";
import { HardwareTable } from "./hardware-table";
import { ModelTable } from "./model-table";

/** The page for choosing: the calculator, the remedies of each task, the formulas, and the numbers with their sources. */
export function ChoosePage({ survey }: { survey: Survey }) {
  const { branches, settings, guides, calculator } = survey;
  const options = chooseOptions(survey);
  return (
    <PageFrame branches={branches} wide>
      <h1>Choose</h1>
      {options && calculator ? (
        <>
          <Markdown text={calculator.body} className="mt-2 max-w-3xl text-muted" />
          <ChooseIsland options={options} />
          {guides.map((guide, index) => (
            <GuideSection key={guide.id} guide={guide} options={options} survey={survey} isShown={index === 0} />
          ))}
          <Formulas calculator={calculator} sourceById={survey.sourceById} />
          <ModelTable survey={survey} />
          <HardwareTable survey={survey} />
          <ContributeLinks
            links={[
              { label: "Add a model", href: folderUrl(settings.repository, "models") },
              { label: "Add an accelerator", href: folderUrl(settings.repository, "hardware") },
              { label: "Fix the remedies", href: folderUrl(settings.repository, "guides") },
              { label: "Fix the formulas", href: editUrl(settings.repository, calculator.file) },
            ]}
          />
        </>
      ) : (
        <p className="mt-2 text-muted">This survey has no guides.</p>
      )}
    </PageFrame>
  );
}
