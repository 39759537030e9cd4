import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Builds } from "./builds";
import { atMost, type Check } from "./check";
import { readPageScript } from "./loaded-files";
import { median } from "./median";
import { checkOutput, measureOutput, type OutputSize } from "./output-size";
import { type HtmlWeight, type KindWeight, summarizeKinds, weighHtml, weighPages, weightOf } from "./page-weight";

const mostMedianKilobytes = 16;
/** The most that a page may weigh: up to 1,000 papers, and above. */
const mostPageKilobytes = { usual: 60, large: 100 };
const usualPapers = 1_000;

/** What pages weigh, on the disk and for those who open them. */
export interface PagesReport {
  outputs: OutputSize[];
  /** The HTML of the sites, from the smallest to the largest. */
  html: (HtmlWeight & { name: string })[];
  /** Pages of the real atlas, by kind. */
  kinds: KindWeight[];
  /** The median page of the real atlas, in gzip bytes of all but its fonts. */
  medianPageBytes: number;
  /** The script that a page fetches once someone acts. */
  pageScript: { path: string; bytes: number; gzipBytes: number };
  checks: Check[];
}

/** Weighs the exported sites and what their pages load. */
export async function measurePages(builds: Builds): Promise<PagesReport> {
  const real = await builds.realAtlas();
  const usual = await builds.atlasBetween(usualPapers);
  const large = await builds.largeAtlas();
  const outputs = [real, large].map(measureOutput);
  const sites = [real, ...(usual ? [usual] : []), large].map((build) => ({ ...build, html: weighHtml(build.folder) }));
  const pages = weighPages(real.folder);
  const kinds = summarizeKinds(pages);
  const medianPageBytes = median(pages.map(({ pageBytes }) => pageBytes));
  return {
    outputs,
    html: sites.map(({ name, html }) => ({ name, ...html })),
    kinds,
    medianPageBytes,
    pageScript: weighPageScript(real.folder),
    checks: [
      ...outputs.flatMap(checkOutput),
      // The form for new papers is a program, not a page to read.
      atMost(
        "Pages that fetch a script before anyone acts, the form apart",
        pages.filter(({ kind, scripts }) => kind !== "contribute" && scripts > 0).length,
        0,
      ),
      atMost("KB of the median page without fonts, gzip", medianPageBytes / 1000, mostMedianKilobytes),
      ...sites.map(({ name, papers, html: { largest } }) =>
        atMost(
          `KB of the largest page, gzip: ${name}`,
          largest.gzipBytes / 1000,
          papers > usualPapers ? mostPageKilobytes.large : mostPageKilobytes.usual,
        ),
      ),
    ],
  };
}

function weighPageScript(folder: string): PagesReport["pageScript"] {
  const path = readPageScript(readFileSync(join(folder, "index.html"), "utf8"));
  if (!path) throw new Error("The home page names no script to be fetched.");
  const { raw, gzip } = weightOf(readFileSync(join(folder, path)));
  return { path, bytes: raw, gzipBytes: gzip };
}
