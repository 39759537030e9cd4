import type { Browser, Page } from "@playwright/test";

/** Long tasks of the main thread while queries are typed. */
export interface LongTasks {
  papers: number;
  /** Factor by which the CPU is slowed down. */
  throttling: number;
  keys: number;
  /** Number of tasks over 50 ms. */
  count: number;
  /** Milliseconds of the longest of these tasks; 0 without any. */
  longestMs: number;
}

const msBetweenKeys = 60;
const blockedMs = 200;

/**
 * Types queries fast on a page that shows the results of the site's search worker, and counts long tasks
 * (https://www.w3.org/TR/longtasks-1/).
 *
 * @throws Error if the browser does not report a deliberate long task.
 */
export async function watchLongTasks(
  browser: Browser,
  pageUrl: string,
  dataUrl: string,
  { papers, queries, throttling }: { papers: number; queries: readonly string[]; throttling: number },
): Promise<LongTasks> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.goto(pageUrl);
    await page.evaluate((url) => window.typing.prepare(url), dataUrl);
    await page.evaluate((ms) => window.typing.block(ms), blockedMs);
    if ((await takeLongTasks(page)).length === 0) throw new Error("The browser does not report long tasks.");

    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttling });
    for (const query of queries) {
      await page.locator("input").fill("");
      await page.locator("input").pressSequentially(query, { delay: msBetweenKeys });
      await page.evaluate(() => window.typing.settle());
    }
    const tasks = await takeLongTasks(page);
    return {
      papers,
      throttling,
      keys: queries.reduce((total, query) => total + [...query].length, 0),
      count: tasks.length,
      longestMs: Math.max(0, ...tasks),
    };
  } finally {
    await context.close();
  }
}

/** Returns the long tasks since the last call. The browser reports them when the thread is idle. */
async function takeLongTasks(page: Page): Promise<number[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => window.typing.takeLongTasks());
}
