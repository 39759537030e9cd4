import { ExternalLink } from "@/components/layout/external-link";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import type { FrameworkUse } from "@/lib/content/schema/framework";
import { addresses } from "@/lib/site/addresses";
import type { Framework } from "@/lib/survey/entities";
import { linkLabels } from "@/lib/survey/paper-links";
import type { Survey } from "@/lib/survey/survey";
import { SourceLinks } from "./source-links";

const stages: readonly { key: FrameworkUse; title: string; short: string }[] = [
  { key: "preTraining", title: "Pre-training", short: "Pre-train" },
  { key: "fineTuning", title: "Fine-tuning", short: "Fine-tune" },
  { key: "inference", title: "Inference or serving", short: "Infer, serve" },
];

/** A table of frameworks and what they support. The filter above it works without a script. */
export function FrameworkTable({ survey }: { survey: Pick<Survey, "frameworks" | "paperById" | "sourceById"> }) {
  return (
    <div className="framework-filter">
      <fieldset className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <legend className="label float-left mr-5">Show</legend>
        <label className="flex items-center gap-2">
          <input type="radio" name="stage" value="all" defaultChecked className="accent-accent" /> All
        </label>
        {stages.map(({ key, title }) => (
          <label key={key} className="flex items-center gap-2">
            <input type="radio" name="stage" value={key} className="accent-accent" /> {title}
          </label>
        ))}
      </fieldset>
      <table className="mt-5 w-full text-left">
        <caption className="sr-only">Frameworks and what they support, according to their sources</caption>
        <thead className="sticky top-14 bg-page text-xs text-muted max-lg:static">
          <tr>
            <th scope="col" className="py-2 font-semibold">
              Framework
            </th>
            {stages.map(({ key, short }) => (
              <th key={key} scope="col" className="w-14 px-1 py-2 text-center align-bottom font-semibold sm:w-24">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        {survey.frameworks.map((framework) => (
          <FrameworkRows key={framework.id} framework={framework} survey={survey} />
        ))}
      </table>
    </div>
  );
}

/** The row of a framework, and a full-width row below it with description, papers and sources. */
function FrameworkRows({
  framework,
  survey,
}: {
  framework: Framework;
  survey: Pick<Survey, "paperById" | "sourceById">;
}) {
  const { supports } = framework;
  const supported = stages.filter(({ key }) => supports[key]).map(({ key }) => key);
  const papers = framework.papers.flatMap((id) => survey.paperById.get(id) ?? []);
  return (
    <tbody id={framework.id} data-stages={supported.join(" ")} className="scroll-mt-20 border-t border-line align-top">
      <tr>
        <th scope="row" className="pt-3 pr-3 font-normal">
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-serif text-[1.0625rem] font-semibold">{framework.name}</span>
            <span className="flex flex-wrap gap-x-4 text-sm leading-6 text-accent">
              {framework.repository && (
                <ExternalLink href={framework.repository} className="underline">
                  Code
                </ExternalLink>
              )}
              {framework.links.map(({ type, url }) => (
                <ExternalLink key={url} href={url} className="underline">
                  {linkLabels[type]}
                </ExternalLink>
              ))}
            </span>
          </span>
        </th>
        {stages.map(({ key }) => (
          <td key={key} className="px-1 pt-3.5 text-center">
            <Support value={supports[key]} />
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={1 + stages.length} className="pb-3">
          <Markdown text={framework.body} className="mt-1 max-w-2xl text-sm leading-relaxed text-muted" />
          {papers.length > 0 && (
            <p className="mt-1 text-sm leading-7">
              {papers.map((paper, index) => (
                <span key={paper.id}>
                  {index > 0 && " · "}
                  <SiteLink href={addresses.paper(paper.id)} title={paper.title} className="underline">
                    {paper.shortName ?? paper.title}
                  </SiteLink>{" "}
                  <span className="text-muted">{paper.year}</span>
                </span>
              ))}
            </p>
          )}
          <SourceLinks references={framework.sources} sourceById={survey.sourceById} />
        </td>
      </tr>
    </tbody>
  );
}

function Support({ value }: { value: boolean | undefined }) {
  if (value === undefined) return <span className="sr-only">not stated</span>;
  return value ? (
    <span className="inline-grid size-6 place-items-center rounded-full bg-branch-soft text-sm font-bold text-branch">
      <span aria-hidden="true">✓</span>
      <span className="sr-only">yes</span>
    </span>
  ) : (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">no</span>
    </span>
  );
}
