import { detailsFile } from "@/lib/search/details-file";
import { unpackSearchData } from "@/lib/search/packed-search-data";
import type { SearchData } from "@/lib/search/search-data";

/** Searches. Returns ids of papers, best first. */
export type Search = (query: string, limit: number) => string[] | Promise<string[]>;

/** Times until an engine is ready. */
export interface PreparationTimes {
  /** Milliseconds to fetch and parse the data; undefined if the page cannot measure it. */
  fetchMs: number | undefined;
  /** Milliseconds from the start of the fetch until the engine is ready to search. */
  readyMs: number;
}

/** The interface of each page to the script that drives it. */
export interface PageEngine {
  prepare(dataUrl: string): Promise<PreparationTimes>;
  /** Searches for each key, one after the other. Returns the milliseconds from each call to its result. */
  type(keys: string[]): Promise<number[]>;
  /** Returns the ids of the first papers for each query. */
  answer(queries: string[], limit: number): Promise<string[][]>;
  /** Returns the bytes of the page and its workers after garbage collection. */
  measureMemory(): Promise<number>;
}

/** Number of papers that the search page shows at first. */
export const shownPapers = 30;

declare global {
  interface Window {
    engine: PageEngine;
  }
  interface Performance {
    /** https://wicg.github.io/performance-measure-memory */
    measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
  }
}

const fetchJson = async (url: string) => (await fetch(url)).json();

/** Fetches both files of search data. `url` is that of the first file. */
export async function fetchSearchData(url: string): Promise<SearchData> {
  return unpackSearchData(...(await Promise.all([fetchJson(url), fetchJson(detailsFile(url))])));
}

/** Exposes an engine that runs on the main thread and is built from JSON. */
export function exposeEngine<Data>(
  build: (data: Data) => Search | Promise<Search>,
  read: (dataUrl: string) => Promise<Data> = fetchJson,
): void {
  exposePreparedEngine(async (dataUrl) => {
    const start = performance.now();
    const data = await read(dataUrl);
    const fetched = performance.now();
    const search = await build(data);
    return { search, fetchMs: fetched - start, readyMs: performance.now() - start };
  });
}

/** Exposes an engine that loads its own data. */
export function exposePreparedEngine(
  prepare: (dataUrl: string) => Promise<PreparationTimes & { search: Search }>,
): void {
  let search: Search | undefined;
  const find = (query: string, limit: number) => {
    if (!search) throw new Error("The engine is not prepared.");
    return search(query, limit);
  };
  window.engine = {
    async prepare(dataUrl) {
      const { search: prepared, ...preparation } = await prepare(dataUrl);
      search = prepared;
      return preparation;
    },
    async type(keys) {
      const times: number[] = [];
      for (const key of keys) {
        const start = performance.now();
        const answer = find(key, shownPapers);
        // Awaiting a synchronous result would add the time of the browser's task queue.
        if (answer instanceof Promise) await answer;
        times.push(performance.now() - start);
      }
      return times;
    },
    async answer(queries, limit) {
      const answers: string[][] = [];
      for (const query of queries) answers.push(await find(query, limit));
      return answers;
    },
    async measureMemory() {
      return (await performance.measureUserAgentSpecificMemory()).bytes;
    },
  };
}
