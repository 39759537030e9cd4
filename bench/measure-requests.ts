import type { Page } from "@playwright/test";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { type ServedRequest, serveForBench } from "./bench-server";
import type { AtlasBuild, Builds } from "./builds";
import { atMost, type Check } from "./check";
import { measureLoads, type PageLoad } from "./measure-loads";
import { withBrowser } from "./open-browser";
import { isTool } from "./page-kinds";

const maxRequests = 10;

/** Requests of a page that is opened and scrolled to its end. */
export interface PageRequests {
  name: string;
  /** Address of the page. */
  address: string;
  /** Number of papers on the page. */
  papers: number;
  requests: ServedRequest[];
}

/** Results of the requests section. */
export interface RequestsReport {
  /** A page of each kind of the real atlas. */
  loads: PageLoad[];
  /** The topic page with the most papers, in the real atlas and in the large one. */
  pages: PageRequests[];
  checks: Check[];
}

/** Opens pages in Chromium, scrolls the largest topic page to its end, and counts the requests. */
export async function measureRequests(builds: Builds, port: number, executablePath: string): Promise<RequestsReport> {
  const loads = await measureLoads(await builds.realAtlas(), port, executablePath);
  const pages = [
    await watchLargestTopic(await builds.realAtlas(), port, executablePath),
    await watchLargestTopic(await builds.largeAtlas(), port, executablePath),
  ];
  return {
    loads,
    pages,
    checks: [
      atMost(
        "Kinds of pages that fetch a script before an interaction, except tools",
        loads.filter(({ kind, onLoad }) => !isTool(kind) && onLoad.scripts.requests > 0).length,
        0,
      ),
      atMost(
        "Kinds of pages that fetch the search engine before a search",
        loads.filter(({ hasSearchEngine }) => hasSearchEngine).length,
        0,
      ),
      ...pages.map(({ name, requests }) => atMost(`Requests: ${name}`, requests.length, maxRequests)),
    ],
  };
}

async function watchLargestTopic(build: AtlasBuild, port: number, executablePath: string): Promise<PageRequests> {
  const topics = flattenTopics(loadSurvey(build.content).branches);
  const [largest] = topics.toSorted((a, b) => b.papers.length - a.papers.length);
  if (!largest) throw new Error("The survey has no topics.");
  const address = addresses.topic(largest.path);
  const server = await serveForBench(build.folder, port);
  try {
    await withBrowser({ executablePath }, async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://localhost:${port}${address}`, { waitUntil: "networkidle" });
      await scrollToEnd(page);
    });
  } finally {
    server.close();
  }
  return { name: build.name, address, papers: largest.papers.length, requests: server.requests };
}

/** Scrolls with the wheel, as a reader does, then waits for the requests that scrolling triggers. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.mouse.move(640, 400);
  while (!(await page.evaluate(() => window.scrollY + window.innerHeight >= document.body.scrollHeight - 2))) {
    await page.mouse.wheel(0, 2400);
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(1000);
  await page.waitForLoadState("networkidle");
}
