import type { Browser, Page } from "@playwright/test";
import { type Distribution, fastestOfRounds, summarizeTimes } from "./distribution";
import type { Preparation } from "./page/offer-engine";
import { spread } from "./typed-keys";

/** An engine in the browser, measured with one collection. */
export interface EngineTimes extends Preparation {
  /** Milliseconds of each key, the fastest of the rounds. */
  keys: Distribution;
  /** How many times the keys were typed. */
  rounds: number;
  /** Whether all keys were typed, or too slow an engine was given some of them, evenly spread. */
  isWhole: boolean;
  /** The keys that took longest. */
  slowest: { key: string; ms: number }[];
  /** Bytes that the page and its worker keep once they are ready and used. */
  memoryBytes: number;
  /** Ids of the first papers for each query that was to be answered. */
  answers: string[][];
}

const mostRounds = 3;
const trialKeys = 12;
const shownSlowest = 5;
const judgedResults = 10;

/**
 * Measures an engine: twice in a new page until it is ready, of which the faster counts, then typing, then memory.
 * Typing is cut down to what fits into `budgetMs`.
 */
export async function driveEngine(
  browser: Browser,
  pageUrl: string,
  dataUrl: string,
  { keys, queries, budgetMs }: { keys: readonly string[]; queries: readonly string[]; budgetMs: number },
): Promise<EngineTimes> {
  const cold = await withPage(browser, pageUrl, (page) => prepare(page, dataUrl));
  return withPage(browser, pageUrl, async (page) => {
    const emptyBytes = await measureMemory(page);
    const again = await prepare(page, dataUrl);
    const typed = await typeWithin(page, keys, budgetMs);
    const memoryBytes = (await measureMemory(page)) - emptyBytes;
    const asked = { queries: [...queries], limit: judgedResults };
    const answers = await page.evaluate(({ queries, limit }) => window.engine.answer(queries, limit), asked);
    return {
      ...(cold.readyMs < again.readyMs ? cold : again),
      ...typed,
      memoryBytes,
      answers,
    };
  });
}

async function withPage<Result>(browser: Browser, url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await use(page);
  } finally {
    await context.close();
  }
}

function prepare(page: Page, dataUrl: string): Promise<Preparation> {
  return page.evaluate((url) => window.engine.prepare(url), dataUrl);
}

function measureMemory(page: Page): Promise<number> {
  return page.evaluate(() => window.engine.measureMemory());
}

async function typeWithin(page: Page, keys: readonly string[], budgetMs: number) {
  const type = (typed: string[]) => page.evaluate((each) => window.engine.type(each), typed);
  const trial = spread(keys, trialKeys);
  let trialMs = sum(await type(trial));
  // The first time, the browser has yet to compile the engine's code.
  if (trialMs < budgetMs / 4) trialMs = sum(await type(trial));
  const affordable = Math.floor((budgetMs * trial.length) / Math.max(trialMs, 1));
  const rounds = Math.min(mostRounds, Math.max(1, Math.floor(affordable / keys.length)));
  const typed = spread(keys, Math.max(trialKeys, affordable));
  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) times.push(await type(typed));
  const ms = fastestOfRounds(times);
  return {
    keys: summarizeTimes(ms),
    rounds,
    isWhole: typed.length === keys.length,
    slowest: typed
      .map((key, place) => ({ key, ms: ms[place] ?? 0 }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, shownSlowest),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
