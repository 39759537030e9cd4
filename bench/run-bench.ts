import { planBuilds } from "./builds";
import { findFreePort } from "./free-port";
import { type BuildReport, measureBuilds } from "./measure-builds";
import { type InteractionReport, measureInteraction } from "./measure-interaction";
import { type LighthouseReport, measureLighthouse } from "./measure-lighthouse";
import { measurePages, type PagesReport } from "./measure-pages";
import { measureRequests, type RequestsReport } from "./measure-requests";
import { describeRun, type RunFacts } from "./run-facts";
import { measureSearch } from "./search/measure-search";
import type { SearchReport } from "./search/search-report";

/** The parts of the benchmark, in the order in which they run. */
export const sectionNames = ["build", "pages", "requests", "interaction", "lighthouse", "search"] as const;
/** Name of a part. */
export type SectionName = (typeof sectionNames)[number];

/** Parts that run without being named: search, which has no use for builds and takes long, does not. */
export const usualSections = [
  "build",
  "pages",
  "requests",
  "interaction",
  "lighthouse",
] as const satisfies SectionName[];

/** Everything that was measured; sections that did not run are left out. */
export interface BenchReport {
  run: RunFacts;
  build?: BuildReport;
  pages?: PagesReport;
  requests?: RequestsReport;
  interaction?: InteractionReport;
  lighthouse?: LighthouseReport;
  search?: SearchReport;
}

/** Runs the benchmark's sections. Whatever it makes stays in `.bench/`. */
export async function runBench(options: {
  sections: ReadonlySet<SectionName>;
  /** Size of the large atlas. */
  papers: number;
  /** Path of Chromium; called only for sections that need a browser. */
  findBrowser: () => Promise<string>;
  /** Told what is being done. */
  progress: (line: string) => void;
}): Promise<BenchReport> {
  const { sections, papers, findBrowser, progress } = options;
  const run = describeRun();
  // A missing browser shows before minutes of building, not after them.
  const needsBrowser = (["requests", "interaction", "lighthouse", "search"] as const).some((section) =>
    sections.has(section),
  );
  const browser = needsBrowser ? await findBrowser() : "";
  const port = await findFreePort();
  const builds = planBuilds(papers, `http://localhost:${port}`, progress);
  const report: BenchReport = { run };
  if (sections.has("build")) report.build = await measureBuilds(builds, progress);
  if (sections.has("pages")) report.pages = await measurePages(builds);
  if (sections.has("requests")) report.requests = await measureRequests(builds, port, browser);
  if (sections.has("interaction")) report.interaction = await measureInteraction(builds, port, browser);
  if (sections.has("lighthouse")) report.lighthouse = await measureLighthouse(builds, port, browser, progress);
  if (sections.has("search")) report.search = await measureSearch(browser, port, progress);
  return report;
}
