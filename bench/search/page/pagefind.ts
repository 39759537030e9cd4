import { offerPreparedEngine } from "./offer-engine";

/** As many results as are shown at first: each is a file of its own, which its text and address stand in. */
const loadedResults = 10;

/** The parts of Pagefind's own script that are used (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

offerPreparedEngine(async (scriptUrl) => {
  const start = performance.now();
  // Pagefind serves its script beside its index; it has no types.
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
