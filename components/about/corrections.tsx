import { PaperRows } from "@/components/paper/paper-rows";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import { paperDifferences } from "@/lib/survey/paper-differences";
import { type PaperRow, paperRow } from "@/lib/survey/paper-row";

/** What was changed against the sources, paper by paper. */
export function Corrections({ papers }: { papers: readonly Paper[] }) {
  return (
    <section className="mt-12 max-w-3xl">
      <h2>Corrections and doubts</h2>
      <p className="mt-2 text-muted">{papers.length} entries differ from their source, or carry a doubt.</p>
      <details className="mt-3">
        <summary className="cursor-pointer text-accent underline">Show them</summary>
        <div className="mt-3">
          <PaperRows root={basePath + addresses.papers} rows={papers.map(correctionRow)} />
        </div>
      </details>
    </section>
  );
}

/** A paper as in any list, with what was changed in place of what it does. */
function correctionRow(paper: Paper): PaperRow {
  return { ...paperRow(paper), note: paperDifferences(paper).join(" ") };
}
