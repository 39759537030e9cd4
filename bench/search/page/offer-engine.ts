/** Searches: gives ids of papers, best first. */
export type Search = (query: string, limit: number) => string[] | Promise<string[]>;

/** How long it took until queries could be answered. */
export interface Preparation {
  /** Milliseconds from asking for the data to having its text; undefined where the page does not see it. */
  fetchMs: number | undefined;
  /** Milliseconds from asking for the data to being able to answer. */
  readyMs: number;
}

/** What each page of the benchmark offers to the script that drives it. */
export interface OfferedEngine {
  prepare(dataUrl: string): Promise<Preparation>;
  /** Searches for each key once, one after the other. Gives the milliseconds of each, from the call to the answer. */
  type(keys: string[]): Promise<number[]>;
  /** Ids of the first papers for each query. */
  answer(queries: string[], limit: number): Promise<string[][]>;
  /** Bytes of the page and its workers, once garbage is collected. */
  measureMemory(): Promise<number>;
}

/** As many papers as the search page shows at first. */
export const shownPapers = 30;

declare global {
  interface Window {
    engine: OfferedEngine;
  }
  interface Performance {
    /** https://wicg.github.io/performance-measure-memory */
    measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
  }
}

/** Offers an engine that runs on the page's own thread and is built from the JSON at an address. */
export function offerEngine<Data>(build: (data: Data) => Search | Promise<Search>): void {
  offerPreparedEngine(async (dataUrl) => {
    const start = performance.now();
    const text = await (await fetch(dataUrl)).text();
    const fetched = performance.now();
    const search = await build(JSON.parse(text));
    return { search, fetchMs: fetched - start, readyMs: performance.now() - start };
  });
}

/** Offers an engine that sees to its data itself. */
export function offerPreparedEngine(prepare: (dataUrl: string) => Promise<Preparation & { search: Search }>): void {
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
        // Awaiting what is there already would measure the browser's queue as well.
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
