import { CacheExpiration } from "serwist";
import { offlineCaches } from "./offline-caches";

/**
 * Deletes visited pages, the search data and the kept atlas, and unregisters the service worker. The next action on a
 * page registers it again.
 *
 * @throws Error if the browser does not allow storage of this kind.
 */
export async function deleteOfflineData(basePath: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(`${basePath}/`);
  await registration?.unregister();
  for (const name of Object.values(offlineCaches(basePath))) {
    await caches.delete(name);
    // The times at which pages and files were used. They include their addresses.
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
  }
}
