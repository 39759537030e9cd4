import type { Metadata } from "next";
import "@/components/search/filters.css";
import "@/components/table/table.css";
import "./costs.css";
import { CostPlot } from "@/components/cost/cost-plot";
import { CostReferences } from "@/components/cost/cost-references";
import { HardwareDaysChart } from "@/components/cost/hardware-days-chart";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { Markdown } from "@/components/markdown/markdown";
import { DataTableView } from "@/components/table/data-table-view";
import { costPoints } from "@/lib/charts/cost-points";
import { footnotes } from "@/lib/charts/footnotes";
import { hardwareDays } from "@/lib/charts/hardware-days";
import { addresses } from "@/lib/site/addresses";
import { chooseOptions } from "@/lib/site/choose-options";
import { costDataTable } from "@/lib/site/cost-data-table";
import { pageMetadata } from "@/lib/site/page-metadata";
import { editUrl } from "@/lib/site/repository-links";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";

export function generateMetadata(): Metadata {
  const { settings, costTable } = loadSurvey();
  return pageMetadata(settings, {
    title: "Costs",
    description: costTable ? summarize(costTable.body) : `The cost of pre-training, for ${settings.field}.`,
    address: addresses.costs,
  });
}

export default function CostsPage() {
  const survey = loadSurvey();
  const { settings, branches, costTable } = survey;
  const points = costPoints(costTable?.rows ?? []);
  const timed = hardwareDays(costTable?.rows ?? []);
  return (
    <PageFrame branches={branches} wide>
      <h1>{costTable?.title ?? "Costs"}</h1>
      {costTable ? (
        <>
          <p className="mt-2 max-w-2xl text-muted">
            Numbers are as the sources report them, or corrected where a note says so. Two columns are computed: compute
            is 6 × parameters × tokens, with the active parameters of a mixture of experts, and hardware-days are
            accelerators × days. “–” means that the atlas has no value, or cannot compute it.{" "}
            <a href="#about-figures" className="underline">
              What to know before comparing them
            </a>
            .
          </p>
          <DataTableView
            table={costDataTable(costTable, chooseOptions(survey) ? survey.models : [])}
            name={costTable.title}
          />
          <CostReferences table={costTable} />
          <section id="about-figures" className="mt-10">
            <h2 className="mb-2">About the figures</h2>
            <Markdown text={costTable.body} />
          </section>
          {timed.length > 1 && (
            <section className="mt-10">
              <h2>Hardware-days</h2>
              <p className="mt-1 mb-3 max-w-2xl text-sm text-muted">
                Accelerators × days, where both are known. Days on different accelerators are not comparable, so each
                accelerator has a scale of its own.
              </p>
              <HardwareDaysChart rows={timed} noteLetter={footnotes(costTable).noteLetter} />
            </section>
          )}
          {points.length > 1 && (
            <section className="mt-10">
              <h2 className="mb-3">Parameters and training tokens</h2>
              <CostPlot points={points} />
            </section>
          )}
          <ContributeLinks links={[{ label: "Fix this table", href: editUrl(settings.repository, costTable.file) }]} />
        </>
      ) : (
        <p className="mt-4 text-muted">This survey has no cost table.</p>
      )}
    </PageFrame>
  );
}
