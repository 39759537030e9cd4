import { PaperRows } from "@/components/paper/paper-rows";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import { paperDifferences } from "@/lib/survey/paper-differences";
import { paperRow } from "@/lib/survey/paper-row";

/** A list of papers with the differences from their sources in place of the summary. */
export function Corrections({ papers }: { papers: readonly Paper[] }) {
  const rows = papers.map((paper) => ({ ...paperRow(paper), note: paperDifferences(paper).join(" ") }));
  return <PaperRows root={basePath + addresses.papers} rows={rows} />;
}
