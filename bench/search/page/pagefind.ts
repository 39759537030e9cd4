import { exposePreparedEngine } from "./expose-engine";

/** Number of results to load. The text and address of each are in a separate file. */
const loadedResults = 10;

/** The part of Pagefind's API that is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

exposePreparedEngine(async (scriptUrl) => {
  const start = performance.now();
  // Pagefind's script is next to its index and has no types.
  const pagefind: Pagefind = await import(scriptUrl);
  const fetched = performance.now();
  await pagefind.init();
  return {
    fetchMs: fetched - start,
    readyMs: performance.now() - start,
    async search(query) {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, loadedResults).map((result) => result.data()));
      return shown.map(({ url }) => url.replaceAll("/", ""));
    },
  };
});
