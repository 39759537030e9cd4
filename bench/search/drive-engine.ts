import type { Browser, Page } from "@playwright/test";
import { type Distribution, fastestOfRounds, summarizeTimes } from "./distribution";
import type { Preparation } from "./page/offer-engine";
import { spread } from "./typed-keys";

/** How long keys took. */
export interface TypedTimes {
  /** Milliseconds of each key, the fastest of the rounds. */
  keys: Distribution;
  /** How many times the keys were typed. */
  rounds: number;
  /** Whether all keys were typed, or too slow an engine was given some of them, evenly spread. */
  isWhole: boolean;
  /** The keys that took longest. */
  slowest: { key: string; ms: number }[];
}

/** An engine in the browser, measured with one collection. */
export interface EngineTimes extends Preparation, TypedTimes {
  /** Bytes that the page and its worker keep once they are ready and used. */
  memoryBytes: number;
  /** Ids of the first papers for each query that was to be answered. */
  answers: string[][];
}

/** Types keys into an engine. Gives the milliseconds that each took. */
export type TypeKeys = (keys: string[]) => Promise<number[]>;

const mostRounds = 3;
const trialKeys = 12;
const leastKeys = 3;
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
    const type: TypeKeys = (some) => page.evaluate((each) => window.engine.type(each), some);
    const typed = await typeWithin(type, keys, budgetMs);
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

/**
 * Types keys one after the other, in rounds, for about `budgetMs`. The keys of a trial, evenly spread, tell how many an
 * engine can be given. One that spends its budget on the trial is measured by that: by no fewer than `leastKeys`.
 */
export async function typeWithin(type: TypeKeys, keys: readonly string[], budgetMs: number): Promise<TypedTimes> {
  const trial = inWideSteps(spread(keys, trialKeys));
  const tried: number[] = [];
  for (const key of trial) {
    tried.push(...(await type([key])));
    if (tried.length >= leastKeys && sum(tried) > budgetMs) break;
  }
  if (sum(tried) > budgetMs) return reportTimes(trial.slice(0, tried.length), [tried], keys);
  // The first time, the browser has yet to compile the engine's code.
  const trialMs = sum(tried) < budgetMs / 4 ? sum(await type(trial)) : sum(tried);
  const affordable = Math.floor((budgetMs * trial.length) / Math.max(trialMs, 1));
  const rounds = Math.min(mostRounds, Math.max(1, Math.floor(affordable / keys.length)));
  const typed = spread(keys, Math.max(trialKeys, affordable));
  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) times.push(await type(typed));
  return reportTimes(typed, times, keys);
}

function reportTimes(typed: readonly string[], rounds: readonly number[][], keys: readonly string[]): TypedTimes {
  const ms = fastestOfRounds(rounds);
  return {
    keys: summarizeTimes(ms),
    rounds: rounds.length,
    isWhole: typed.length === keys.length,
    slowest: typed
      .map((key, place) => ({ key, ms: ms[place] ?? 0 }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, shownSlowest),
  };
}

/** The same items in an order in which the first few are far apart, too. */
function inWideSteps<Item>(items: readonly Item[]): Item[] {
  return [0, 2, 1, 3].flatMap((start) => items.filter((_, place) => place % 4 === start));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
