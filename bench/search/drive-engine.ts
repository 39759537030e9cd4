import type { Browser, Page } from "@playwright/test";
import { type Distribution, fastestOfRounds, summarizeTimes } from "./distribution";
import type { PreparationTimes } from "./page/expose-engine";
import { spread } from "./typed-keys";

/** Times of typed keys. */
export interface TypedTimes {
  /** Milliseconds for each key, in its fastest round. */
  keys: Distribution;
  /** Number of times that the keys were typed. */
  rounds: number;
  /** Whether all keys were typed. A slow engine gets an evenly spread sample. */
  isWhole: boolean;
  /** The slowest keys. */
  slowest: { key: string; ms: number }[];
}

/** Measurements of an engine in the browser, for one size. */
export interface EngineTimes extends PreparationTimes, TypedTimes {
  /** Bytes of the page and its worker after typing. */
  memoryBytes: number;
  /** Ids of the first papers for each query. */
  answers: string[][];
}

/** Types keys into an engine. Returns the milliseconds for each. */
export type TypeKeys = (keys: string[]) => Promise<number[]>;

const maxRounds = 3;
const trialKeys = 12;
const minKeys = 3;
const maxSlowest = 5;
const judgedResults = 10;

/**
 * Measures an engine: the time until it is ready (the faster of two new pages), then typing, then memory. Typing takes
 * about `budgetMs`.
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
    const options = { queries: [...queries], limit: judgedResults };
    const answers = await page.evaluate(({ queries, limit }) => window.engine.answer(queries, limit), options);
    return {
      ...(cold.readyMs < again.readyMs ? cold : again),
      ...typed,
      memoryBytes,
      answers,
    };
  });
}

async function withPage<Result>(browser: Browser, url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await use(page);
  } finally {
    await context.close();
  }
}

function prepare(page: Page, dataUrl: string): Promise<PreparationTimes> {
  return page.evaluate((url) => window.engine.prepare(url), dataUrl);
}

function measureMemory(page: Page): Promise<number> {
  return page.evaluate(() => window.engine.measureMemory());
}

/**
 * Types keys in rounds, for about `budgetMs`. A trial with evenly spread keys estimates how many keys fit into the
 * budget. If an engine spends its budget on the trial, the trial is its result, with at least `minKeys` keys.
 */
export async function typeWithin(type: TypeKeys, keys: readonly string[], budgetMs: number): Promise<TypedTimes> {
  const trial = interleave(spread(keys, trialKeys));
  const trialTimes: number[] = [];
  for (const key of trial) {
    trialTimes.push(...(await type([key])));
    if (trialTimes.length >= minKeys && sum(trialTimes) > budgetMs) break;
  }
  if (sum(trialTimes) > budgetMs) return reportTimes(trial.slice(0, trialTimes.length), [trialTimes], keys);
  // Repeat a fast trial, because the first one includes compiling the engine's code.
  const trialMs = sum(trialTimes) < budgetMs / 4 ? sum(await type(trial)) : sum(trialTimes);
  const affordable = Math.floor((budgetMs * trial.length) / Math.max(trialMs, 1));
  const rounds = Math.min(maxRounds, Math.max(1, Math.floor(affordable / keys.length)));
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
      .map((key, index) => ({ key, ms: ms[index] ?? 0 }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, maxSlowest),
  };
}

/** Reorders items so that the first few are far apart too. */
function interleave<Item>(items: readonly Item[]): Item[] {
  return [0, 2, 1, 3].flatMap((start) => items.filter((_, index) => index % 4 === start));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
