import lighthouse from "lighthouse";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics, type TopicNode } from "@/lib/survey/taxonomy";
import { serveForBench } from "./bench-server";
import type { Builds } from "./builds";
import { atLeast, type Check } from "./check";
import { findFreePort } from "./free-port";
import { withBrowser } from "./open-browser";

/** Minimum performance scores. Pages of papers and topics must score higher, because readers open them most. */
const minPerformance = { read: 1, other: 0.99 };
const minOtherScore = 1;
// Lighthouse recommends five runs because its scores vary (docs/variability.md in its repository).
const runsPerPage = 5;
const minAuditScore = 0.9;

/** Lighthouse's categories, in its order. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Name of a category. */
export type Category = (typeof categories)[number];

/** Lighthouse's results for a page. */
export interface PageScores {
  /** Kind of page. */
  name: string;
  address: string;
  /** Scores from 0 to 1. */
  scores: Record<Category, number>;
  /** Ids of the audits that count and score below .9, with their measured values. */
  failedAudits: string[];
  /** Largest contentful paint, in milliseconds. */
  lcpMs: number;
  /** Total blocking time, in milliseconds. A busy machine affects it most. */
  tbtMs: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Lighthouse's benchmark index: 1,500 and above is a fast desktop (docs/throttling.md in its repository). */
  cpuIndex: number;
  /** The lowest score of each run, from the worst run to the best. All other values are from the median run. */
  lowestScores: number[];
}

/** Lighthouse's scores with its default settings: a mid-range phone on slow 4G. */
export interface LighthouseReport {
  /** Version of Lighthouse. */
  version: string;
  pages: PageScores[];
  checks: Check[];
}

/** Runs Lighthouse several times on a page of each kind of the real atlas. */
export async function measureLighthouse(
  builds: Builds,
  port: number,
  executablePath: string,
  progress: (line: string) => void,
): Promise<LighthouseReport> {
  const { folder, content } = await builds.realAtlas();
  const server = await serveForBench(folder, port);
  try {
    const pages: PageScores[] = [];
    let version = "";
    const checks: Check[] = [];
    for (const { name, address, isRead } of samplePages(loadSurvey(content))) {
      progress(`Running Lighthouse on ${address} …`);
      const runs = [];
      while (runs.length < runsPerPage) {
        runs.push(await runLighthouse(`http://localhost:${port}${address}`, executablePath));
      }
      runs.sort((a, b) => lowest(a.scores) - lowest(b.scores));
      const median = runs[Math.floor(runs.length / 2)];
      if (!median) throw new Error("Lighthouse did not run.");
      const { version: medianVersion, ...values } = median;
      version = medianVersion;
      const { performance, ...others } = values.scores;
      checks.push(
        atLeast(`Performance: ${name}`, performance, isRead ? minPerformance.read : minPerformance.other),
        atLeast(`Lowest other score: ${name}`, lowest(others), minOtherScore),
      );
      pages.push({ name, address, ...values, lowestScores: runs.map(({ scores }) => lowest(scores)) });
    }
    return { version, pages, checks };
  } finally {
    server.close();
  }
}

async function runLighthouse(url: string, executablePath: string) {
  const port = await findFreePort();
  const result = await withBrowser({ executablePath, debuggingPort: port }, () =>
    lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: [...categories] }),
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse failed on ${url}: ${lhr.runtimeError.message}`);
  const scoreOf = (category: Category) => lhr.categories[category]?.score ?? 0;
  const failedAudits = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score, displayValue } = lhr.audits[id] ?? {};
      const failed = weight > 0 && typeof score === "number" && score < minAuditScore;
      return failed ? [displayValue ? `${id} (${displayValue})` : id] : [];
    }),
  );
  const metric = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
  return {
    version: lhr.lighthouseVersion,
    scores: {
      performance: scoreOf("performance"),
      accessibility: scoreOf("accessibility"),
      "best-practices": scoreOf("best-practices"),
      seo: scoreOf("seo"),
    },
    failedAudits,
    lcpMs: metric("largest-contentful-paint"),
    tbtMs: metric("total-blocking-time"),
    cls: metric("cumulative-layout-shift"),
    cpuIndex: lhr.environment.benchmarkIndex,
  };
}

/** Returns the pages to measure. `isRead` is true for papers and topics. */
function samplePages({ branches, papers }: Survey): { name: string; address: string; isRead: boolean }[] {
  const largest = (topics: readonly TopicNode[]) => topics.toSorted((a, b) => b.papers.length - a.papers.length)[0];
  const branch = largest(branches);
  const leaf = largest(flattenTopics(branches).filter(({ children }) => children.length === 0));
  const [paper] = papers;
  return [
    { name: "home", address: addresses.home, isRead: false },
    ...(branch ? [{ name: "largest branch", address: addresses.topic(branch.path), isRead: true }] : []),
    ...(leaf ? [{ name: "largest leaf topic", address: addresses.topic(leaf.path), isRead: true }] : []),
    ...(paper ? [{ name: "newest paper", address: addresses.paper(paper.id), isRead: true }] : []),
    { name: "frameworks", address: addresses.frameworks, isRead: false },
    { name: "search", address: addresses.searchFor("quantization"), isRead: false },
  ];
}

function lowest(scores: Partial<PageScores["scores"]>): number {
  return Math.min(...Object.values(scores));
}
