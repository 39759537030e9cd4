import { toBiblatex, toBibtex } from "@/lib/citation/bibtex";
import type { CitationFormatId } from "@/lib/citation/citation-formats";
import { toCslItem } from "@/lib/citation/csl-item";
import { toCsvRow, toMarkdownLine } from "@/lib/citation/list-lines";
import { toRis } from "@/lib/citation/ris";
import { addresses } from "@/lib/site/addresses";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";
import { referenceTexts } from "./reference-texts";

/** A paper in each citation format. */
export type Citation = Record<CitationFormatId, string>;

/** Returns the citations of all papers by id, newest paper first. */
export function citePapers({ papers, venueByName, settings }: Survey): Map<string, Citation> {
  const site = siteUrl(settings);
  const items = papers.map((paper) => toCslItem(paper, venueByName.get(paper.venue ?? "")));
  const apa = referenceTexts(items, "apa");
  const ieee = referenceTexts(items, "ieee");
  return new Map(
    papers.map((paper, index) => {
      const venue = venueByName.get(paper.venue ?? "");
      const pageUrl = absoluteUrl(site, addresses.paper(paper.id));
      return [
        paper.id,
        {
          bibtex: toBibtex(paper, venue),
          biblatex: toBiblatex(paper, venue),
          ris: toRis(paper, venue),
          "csl-json": JSON.stringify(items[index]),
          apa: apa[index] ?? "",
          ieee: ieee[index] ?? "",
          markdown: toMarkdownLine(paper, pageUrl),
          csv: toCsvRow(paper, pageUrl),
        },
      ];
    }),
  );
}
