import type { Browser, Page } from "@playwright/test";

/** The main thread of a page that shows results while someone types. */
export interface LongTasks {
  papers: number;
  /** How many times slower the browser was made. */
  throttling: number;
  keys: number;
  /** Tasks of more than 50 ms. */
  count: number;
  /** Milliseconds of the longest of them; 0 without any. */
  longestMs: number;
}

const msBetweenKeys = 60;
const blockedMs = 200;

/**
 * Types queries at a brisk pace on a page that shows the answers of the site's search worker, and counts long tasks
 * (https://www.w3.org/TR/longtasks-1/).
 *
 * @throws Error when the browser reports no long task where there is one.
 */
export async function watchLongTasks(
  browser: Browser,
  pageUrl: string,
  dataUrl: string,
  { papers, queries, throttling }: { papers: number; queries: readonly string[]; throttling: number },
): Promise<LongTasks> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(pageUrl);
    await page.evaluate((url) => window.typing.prepare(url), dataUrl);
    await page.evaluate((ms) => window.typing.block(ms), blockedMs);
    if ((await takeLongTasks(page)).length === 0) throw new Error("The browser reports no long tasks.");

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

/** Long tasks are reported once the thread is idle. */
async function takeLongTasks(page: Page): Promise<number[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => window.typing.takeLongTasks());
}
