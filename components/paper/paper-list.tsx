import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import { paperRow } from "@/lib/survey/paper-row";
import { PaperRows } from "./paper-rows";

/** Papers as a list to scan. */
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  return <PaperRows root={basePath + addresses.papers} rows={papers.map(paperRow)} />;
}

/** Papers under a heading a year; the headings carry ids such as `y2024`. Expects the newest first, unknown years last. */
export function PaperListByYear({ papers }: { papers: readonly Paper[] }) {
  const years = [...new Set(papers.map(({ year }) => year))];
  return years.map((year) => {
    const ofYear = papers.filter((paper) => paper.year === year);
    return (
      <section key={year ?? 0} id={`y${year ?? "-unknown"}`} className="mt-6 scroll-mt-20">
        <h3 className="pb-1.5">
          {year ?? "Year not verified"}{" "}
          <span className="font-sans text-xs font-normal text-muted">{ofYear.length}</span>
        </h3>
        <PaperList papers={ofYear} />
      </section>
    );
  });
}
