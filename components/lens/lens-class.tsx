import { Chips } from "@/components/layout/chips";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { lensAreas } from "@/lib/survey/lens-items";
import type { LensClassView } from "@/lib/survey/lens-view";
import { stageNames } from "@/lib/survey/stages";
import { countOf } from "@/lib/text/format";
import { LensAreas } from "./lens-areas";

/** A class of a lens: description, areas by stage, and frameworks. */
export function LensClass({ lensClass }: { lensClass: LensClassView }) {
  const { id, title, text, parts, papers, frameworks } = lensClass;
  return (
    <section id={id} className="mt-12 scroll-mt-20">
      <h2 className="flex flex-wrap items-baseline gap-x-3 border-b-2 border-line pb-1">
        {title}
        <span className="font-sans text-sm font-normal text-muted">{countOf(papers.length, "paper")}</span>
      </h2>
      <p className="prose mt-3">{text}</p>
      {parts.map(({ stage, branches, papers: ofPart }) => (
        <section key={stage} className="mt-6">
          {parts.length > 1 && (
            <h3 className="mb-2 flex items-baseline gap-x-3">
              {stageNames[stage]}
              <span className="font-sans text-sm font-normal text-muted">{countOf(ofPart.length, "paper")}</span>
            </h3>
          )}
          <LensAreas
            areas={lensAreas(branches)}
            topicRoot={basePath + addresses.topics}
            paperRoot={basePath + addresses.papers}
          />
        </section>
      ))}
      {frameworks.length > 0 && (
        <div className="mt-6">
          <h3 className="mb-2">{countOf(frameworks.length, "framework")}</h3>
          <Chips
            chips={frameworks.map(({ id: framework, name }) => ({
              href: basePath + addresses.framework(framework),
              name,
            }))}
          />
        </div>
      )}
    </section>
  );
}
