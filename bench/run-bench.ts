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

/** The sections of the benchmark, in the order in which they run. */
export const sectionNames = ["build", "pages", "requests", "interaction", "lighthouse", "search"] as const;
/** Name of a section. */
export type SectionName = (typeof sectionNames)[number];

/** Sections that run by default. Search is not one of them, because it takes long and needs no builds. */
export const defaultSections = [
  "build",
  "pages",
  "requests",
  "interaction",
  "lighthouse",
] as const satisfies SectionName[];

/** Results of the sections that ran. */
export interface BenchReport {
  run: RunFacts;
  build?: BuildReport;
  pages?: PagesReport;
  requests?: RequestsReport;
  interaction?: InteractionReport;
  lighthouse?: LighthouseReport;
  search?: SearchReport;
}

/** Runs sections of the benchmark. All generated files are in `.bench/`. */
export async function runBench(options: {
  sections: ReadonlySet<SectionName>;
  /** Size of the large atlas. */
  papers: number;
  /** Returns the path of Chromium. Called only for sections that need a browser. */
  findBrowser: () => Promise<string>;
  /** Called with a line about each step. */
  progress: (line: string) => void;
}): Promise<BenchReport> {
  const { sections, papers, findBrowser, progress } = options;
  const run = describeRun();
  // Report a missing browser before the builds, which take minutes.
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
