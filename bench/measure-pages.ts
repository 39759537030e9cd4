import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Builds } from "./builds";
import { atMost, type Check } from "./check";
import { readPageScript } from "./loaded-files";
import { median } from "./median";
import { checkOutput, growthByKind, type KindGrowth, measureOutput, type OutputSize } from "./output-size";
import { isTool } from "./page-kinds";
import { type HtmlWeight, type KindWeight, summarizeKinds, weighHtml, weighPages, weightOf } from "./page-weight";

const maxMedianKilobytes = 16;
const mediumPapers = 1_000;
/** Maximum weight of a page in sites of up to 1,000 papers, and in larger ones. */
const maxPageKilobytes = { medium: 60, large: 100 };

/** Weights of sites and pages. */
export interface PagesReport {
  outputs: OutputSize[];
  /** Growth from the real to the large atlas. */
  growth: KindGrowth[];
  /** The HTML of each site, from the smallest site to the largest. */
  html: (HtmlWeight & { name: string })[];
  /** Pages of the real atlas, by kind. */
  kinds: KindWeight[];
  /** Weight of the median page of the real atlas, in gzip bytes without fonts. */
  medianPageBytes: number;
  /** The script that a page fetches on the first interaction. */
  pageScript: { path: string; bytes: number; gzipBytes: number };
  checks: Check[];
}

/** Weighs the built sites and the files that their pages load. */
export async function measurePages(builds: Builds): Promise<PagesReport> {
  const real = await builds.realAtlas();
  const medium = await builds.atlasBetween(mediumPapers);
  const large = await builds.largeAtlas();
  const sizes = { real: measureOutput(real), large: measureOutput(large) };
  const outputs = Object.values(sizes);
  const sites = [real, ...(medium ? [medium] : []), large].map((build) => ({
    ...build,
    html: weighHtml(build.folder),
  }));
  const pages = weighPages(real.folder);
  const kinds = summarizeKinds(pages);
  const medianPageBytes = median(pages.map(({ pageBytes }) => pageBytes));
  return {
    outputs,
    growth: growthByKind(sizes.real, sizes.large),
    html: sites.map(({ name, html }) => ({ name, ...html })),
    kinds,
    medianPageBytes,
    pageScript: weighPageScript(real.folder),
    checks: [
      ...outputs.flatMap(checkOutput),
      atMost(
        "Pages that fetch a script before an interaction, except tools",
        pages.filter(({ kind, scripts }) => !isTool(kind) && scripts > 0).length,
        0,
      ),
      atMost("KB of the median page, gzip, without fonts", medianPageBytes / 1000, maxMedianKilobytes),
      ...sites.map(({ name, papers, html: { largest } }) =>
        atMost(
          `KB of the largest page, gzip: ${name}`,
          largest.gzipBytes / 1000,
          papers > mediumPapers ? maxPageKilobytes.large : maxPageKilobytes.medium,
        ),
      ),
    ],
  };
}

function weighPageScript(folder: string): PagesReport["pageScript"] {
  const path = readPageScript(readFileSync(join(folder, "index.html"), "utf8"));
  if (!path) throw new Error("The home page has no page script.");
  const { raw, gzip } = weightOf(readFileSync(join(folder, path)));
  return { path, bytes: raw, gzipBytes: gzip };
}
