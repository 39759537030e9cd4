import { toCoins } from "@/lib/citation/coins";
import { newestShown } from "@/lib/site/year-pages";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";

/**
 * The papers of a list as COinS data for reference managers. Long lists link to files instead, because each paper adds
 * 0.1 KB after compression, mostly authors.
 */
export function Coins({ papers, venueByName }: { papers: readonly Paper[] } & Pick<Survey, "venueByName">) {
  if (papers.length > newestShown) return null;
  return (
    <div hidden>
      {papers.map((paper) => (
        <span key={paper.id} className="Z3988" title={toCoins(paper, venueByName.get(paper.venue ?? ""))} />
      ))}
    </div>
  );
}
