import { PaperRows } from "@/components/paper/paper-rows";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { Paper } from "@/lib/survey/entities";
import { paperDifferences } from "@/lib/survey/paper-differences";
import { paperRow } from "@/lib/survey/paper-row";

/** What was changed against the sources: papers as in any list, with the changes in place of what a paper does. */
export function Corrections({ papers }: { papers: readonly Paper[] }) {
  const rows = papers.map((paper) => ({ ...paperRow(paper), note: paperDifferences(paper).join(" ") }));
  return <PaperRows root={basePath + addresses.papers} rows={rows} />;
}
