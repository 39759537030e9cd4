import type { Browser } from "@playwright/test";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { serveForBench } from "./bench-server";
import type { Builds } from "./builds";
import { atMost, type Check } from "./check";
import { median } from "./median";
import { withBrowser } from "./open-browser";

const maxMs = 400;
const runs = 5;

/** Throttling of the browser. */
interface Conditions {
  name: string;
  cpuSlowdown: number;
  network?: { latency: number; downloadThroughput: number; uploadThroughput: number };
}

const unthrottled: Conditions = { name: "this machine, local server", cpuSlowdown: 1 };
// A mid-range phone on "Slow 4G", as Lighthouse and DevTools define it (docs/throttling.md in Lighthouse's repository).
// In milliseconds and bytes per second.
const phone: Conditions = {
  name: "CPU 4x slower, Slow 4G",
  cpuSlowdown: 4,
  network: { latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 },
};

/** Times to open the search palette. */
export interface PaletteTimes {
  /** Name of the conditions. */
  name: string;
  /** Milliseconds from the key press to the focus in the palette's field, for each run in order. */
  ms: number[];
  medianMs: number;
}

/** Times from the first key press on a page, before it has fetched a script, to the search palette. */
export interface InteractionReport {
  /** Address of the page. */
  address: string;
  times: PaletteTimes[];
  checks: Check[];
}

declare global {
  interface Window {
    /** Milliseconds from the first key press to the focus in the palette's field. */
    paletteMs: Promise<number>;
  }
}

/** Presses `/` on the page of the newest paper. Each run has a new browser context with an empty cache. */
export async function measureInteraction(
  builds: Builds,
  port: number,
  executablePath: string,
): Promise<InteractionReport> {
  const { folder, content } = await builds.realAtlas();
  const [newest] = loadSurvey(content).papers;
  if (!newest) throw new Error("The survey has no papers.");
  const address = addresses.paper(newest.id);
  const url = `http://localhost:${port}${address}`;
  const server = await serveForBench(folder, port);
  try {
    return await withBrowser({ executablePath }, async (browser) => {
      const fast = await timeRuns(browser, url, unthrottled);
      const slow = await timeRuns(browser, url, phone);
      const checks = [atMost("Median ms from the key press to the palette", fast.medianMs, maxMs)];
      return { address, times: [fast, slow], checks };
    });
  } finally {
    server.close();
  }
}

async function timeRuns(browser: Browser, url: string, conditions: Conditions): Promise<PaletteTimes> {
  const ms: number[] = [];
  while (ms.length < runs) ms.push(await timePalette(browser, url, conditions));
  return { name: conditions.name, ms, medianMs: median(ms) };
}

async function timePalette(browser: Browser, url: string, { cpuSlowdown, network }: Conditions): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
    if (network) {
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", { offline: false, ...network });
    }
    await page.addInitScript(() => {
      window.paletteMs = new Promise((done) => {
        let start: number | undefined;
        window.addEventListener(
          "keydown",
          ({ timeStamp }) => {
            start = timeStamp;
          },
          { capture: true, once: true },
        );
        window.addEventListener("focusin", ({ target }) => {
          const isField = target instanceof Element && target.matches("dialog.palette input");
          if (isField && start !== undefined) done(performance.now() - start);
        });
      });
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    await page.locator("dialog.palette input:focus").waitFor();
    return await page.evaluate(() => window.paletteMs);
  } finally {
    await context.close();
  }
}
