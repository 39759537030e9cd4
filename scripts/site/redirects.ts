import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "@/lib/site/addresses";
import { redirectPage } from "@/lib/site/redirect-page";
import { absoluteUrl, basePath, siteUrl } from "@/lib/site/site-config";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

/** Writes a page at each former address of a paper that leads to the present one. Gives their number. */
export function writeRedirects(folder: string): number {
  const { papers, settings } = loadSurvey();
  const moves = papers.flatMap(({ id, aliases }) => aliases.map((alias) => ({ alias, to: addresses.paper(id) })));
  for (const { alias, to } of moves) {
    const page = join(folder, addresses.paper(alias));
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, "index.html"), redirectPage(basePath + to, absoluteUrl(siteUrl(settings), to)));
  }
  return moves.length;
}
