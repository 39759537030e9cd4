import { startAtlasWorker } from "./ask-atlas-worker";
import { offerPreparedEngine } from "./offer-engine";

offerPreparedEngine(async (dataUrl) => {
  const start = performance.now();
  const worker = startAtlasWorker();
  await worker.load(dataUrl);
  return {
    // The worker fetches and builds in one go.
    fetchMs: undefined,
    readyMs: performance.now() - start,
    search: async (query, limit) => (await worker.search(query, limit)).papers.map(({ id }) => id),
  };
});
