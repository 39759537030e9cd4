import type { Browser } from "@playwright/test";
import { type BenchServer, type ServedRequest, serveForBench } from "./bench-server";
import type { AtlasBuild } from "./builds";
import { withBrowser } from "./open-browser";
import { type PageKind, pageKinds } from "./page-kinds";
import { weighPages } from "./page-weight";
import { findSearchScripts } from "./search-code";

/** Type of a request. */
export type RequestType = "html" | "css" | "scripts" | "fonts" | "other";

/** Number of requests of one type, and the bytes sent for them. */
export interface RequestTotals {
  requests: number;
  bytes: number;
}

/** Requests of a page before and after the first interaction. */
export interface PageLoad {
  kind: PageKind;
  address: string;
  /** Requests before the interaction. */
  onLoad: Record<RequestType, RequestTotals>;
  /** Requests after the pointer moves over a button. */
  onAction: Record<RequestType, RequestTotals>;
  /** Whether the page fetches the search engine. */
  hasSearchEngine: boolean;
}

/** Time for requests that fetched files trigger. */
const settleMs = 500;

/** Opens the median page of each kind in Chromium, with nothing cached, then moves the pointer over a button. */
export async function measureLoads({ folder }: AtlasBuild, port: number, executablePath: string): Promise<PageLoad[]> {
  const searchScripts = findSearchScripts(folder);
  const server = await serveForBench(folder, port);
  try {
    return await withBrowser({ executablePath }, async (browser) => {
      const loads: PageLoad[] = [];
      for (const { kind, address } of samplePages(folder)) {
        const { onLoad, onAction } = await watchPage(browser, server, `http://localhost:${port}${address}`);
        loads.push({
          kind,
          address,
          onLoad: sumByType(onLoad),
          onAction: sumByType(onAction),
          hasSearchEngine: [...onLoad, ...onAction].some(({ path }) => searchScripts.has(path)),
        });
      }
      return loads;
    });
  } finally {
    server.close();
  }
}

/** Returns the median page of each kind, by weight. */
function samplePages(folder: string): { kind: PageKind; address: string }[] {
  const pages = weighPages(folder).sort((a, b) => a.pageBytes - b.pageBytes);
  return pageKinds.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    const sample = ofKind[Math.floor(ofKind.length / 2)];
    return sample ? [{ kind, address: `/${sample.path.replace(/index\.html$/, "")}` }] : [];
  });
}

async function watchPage(browser: Browser, { requests }: BenchServer, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const start = requests.length;
    await page.goto(url, { waitUntil: "networkidle" });
    const action = requests.length;
    await page.getByRole("button", { name: "Theme: light, dark or system" }).hover();
    await page.waitForFunction(() => !document.querySelector("[data-island]"));
    await page.waitForTimeout(settleMs);
    return { onLoad: requests.slice(start, action), onAction: requests.slice(action) };
  } finally {
    await context.close();
  }
}

function sumByType(requests: readonly ServedRequest[]): Record<RequestType, RequestTotals> {
  const sum = (type: RequestType): RequestTotals => {
    const ofType = requests.filter(({ path }) => typeOf(path) === type);
    return { requests: ofType.length, bytes: ofType.reduce((total, { sentBytes }) => total + sentBytes, 0) };
  };
  return { html: sum("html"), css: sum("css"), scripts: sum("scripts"), fonts: sum("fonts"), other: sum("other") };
}

function typeOf(path: string): RequestType {
  const [address = ""] = path.split("?");
  if (address.endsWith("/")) return "html";
  if (address.endsWith(".css")) return "css";
  if (address.endsWith(".js")) return "scripts";
  return address.endsWith(".woff2") ? "fonts" : "other";
}
