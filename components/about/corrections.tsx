import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { Paper } from "@/lib/survey/entities";

/** What was changed against the sources, paper by paper. */
export function Corrections({ papers }: { papers: readonly Paper[] }) {
  return (
    <section className="mt-12 max-w-3xl">
      <h2>Corrections and doubts</h2>
      <p className="mt-2 text-muted">{papers.length} entries differ from their source, or carry a doubt.</p>
      <details className="mt-3">
        <summary className="cursor-pointer text-accent underline">Show them</summary>
        <ul className="mt-3 space-y-2 text-sm">
          {papers.map((paper) => (
            <li key={paper.id}>
              <SiteLink href={addresses.paper(paper.id)} className="font-semibold">
                {paper.shortName ?? paper.title}
              </SiteLink>
              : {paper.corrections.join(" ")}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
