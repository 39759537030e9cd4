import { startAtlasWorker } from "./ask-atlas-worker";
import { exposePreparedEngine } from "./expose-engine";

exposePreparedEngine(async (dataUrl) => {
  const start = performance.now();
  const worker = startAtlasWorker();
  await worker.load(dataUrl);
  return {
    // The worker fetches and builds in one step.
    fetchMs: undefined,
    readyMs: performance.now() - start,
    search: async (query, limit) => (await worker.search(query, limit)).papers.map(({ id }) => id),
  };
});
