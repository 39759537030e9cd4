/**
 * Registers the service worker at `url`. Returns a promise for the time when it runs; it rejects if the browser does
 * not support or allow service workers. The first registration also saves the page that is open, with its files.
 */
export async function registerWorker(url: string): Promise<void> {
  const workers = navigator.serviceWorker;
  const isFirst = workers.controller === null;
  await workers.register(url);
  const { active } = await workers.ready;
  if (!isFirst) return;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache: [location.href, ...loaded] } });
}
