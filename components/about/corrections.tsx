import { PaperRows } from "@/components/paper/paper-rows";
import { paperRow } from "@/lib/site/paper-row";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import { paperDifferences } from "@/lib/survey/paper-differences";
import type { Survey } from "@/lib/survey/survey";

/** A list of papers with the differences from their sources in place of the summary. */
export function Corrections({ papers, survey }: { papers: readonly Paper[]; survey: Survey }) {
  const rows = papers.map((paper) => ({ ...paperRow(paper, survey), note: paperDifferences(paper).join(" ") }));
  return <PaperRows rows={rows} basePath={basePath} />;
}
