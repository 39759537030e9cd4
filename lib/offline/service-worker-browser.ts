import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, type SerwistPlugin } from "serwist";
import { offlineCaches } from "./offline-caches";
import { markSavedCopy } from "./saved-copy";

// The service worker of the site. Pages come from the network, or from a saved copy if the network fails. Files with a
// hash in their address never change, so they come from the cache first.

/** What the build passes to the service worker. Addresses include the base path. */
export interface WorkerSettings {
  basePath: string;
  /** The page that is shown if there is no copy of a page, with a hash of its content. */
  offlinePage: { url: string; revision: string };
  /** The search page. It is saved with the files, so that search works offline. */
  searchPage: string;
  /** Styles, fonts, scripts and data that pages and search need. */
  files: string[];
  /** Starts of the addresses that contain a hash. */
  hashedFolders: string[];
}

/** The build defines it. */
declare const workerSettings: WorkerSettings;
/** The part of the worker's scope that this file uses. The types of workers and those of pages exclude each other. */
declare const self: {
  location: Location;
  addEventListener(type: "install", listener: (event: ExtendableEvent) => void): void;
};
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

const { basePath, offlinePage, searchPage, files, hashedFolders } = workerSettings;
const cacheNames = offlineCaches(basePath);

/** Stores only complete answers. Redirects and errors stay out of the caches. */
const onlyComplete: SerwistPlugin = {
  cacheWillUpdate: async ({ response }) => (response.status === 200 && !response.redirected ? response : null),
};

/** Looks in the kept atlas for what is not in the cache. */
const orKept: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await caches.match(request, { cacheName: cacheNames.kept })),
};

/** Treats `/search/?q=…` as `/search/`: the query does not change a static page. */
const withoutQuery: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ""),
};

/** Marks saved copies of pages. */
const withNotice: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    const { headers } = cachedResponse ?? {};
    if (!cachedResponse || !headers?.get("content-type")?.startsWith("text/html")) return cachedResponse;
    return new Response(markSavedCopy(await cachedResponse.text()), { headers });
  },
};

// Enough for several builds, as pages of an earlier build need its files.
const recentFiles = new ExpirationPlugin({ maxEntries: 100, maxAgeFrom: "last-used" });
const recentPages = new ExpirationPlugin({ maxEntries: 200, maxAgeFrom: "last-used", purgeOnQuotaError: true });

const filesFirst = new CacheFirst({ cacheName: cacheNames.files, plugins: [onlyComplete, recentFiles, orKept] });
const networkFirst = new NetworkFirst({
  cacheName: cacheNames.pages,
  networkTimeoutSeconds: 10,
  plugins: [onlyComplete, withoutQuery, recentPages, orKept, withNotice],
});

const serwist = new Serwist({
  precacheEntries: [offlinePage],
  precacheOptions: { cacheName: cacheNames.offlinePage, directoryIndex: null },
  skipWaiting: true,
  clientsClaim: true,
  navigationPreload: true,
  runtimeCaching: [
    { matcher: ({ url }) => hashedFolders.some((folder) => isOwn(url, folder)), handler: filesFirst },
    // The download of the whole atlas uses "no-store". It does not pass through this cache.
    { matcher: ({ url, request }) => isOwn(url, "/") && request.cache !== "no-store", handler: networkFirst },
  ],
  fallbacks: { entries: [{ url: offlinePage.url, matcher: ({ request }) => request.mode === "navigate" }] },
});

self.addEventListener("install", (event) => {
  const store = (strategy: CacheFirst | NetworkFirst, url: string) =>
    Promise.all(strategy.handleAll({ event, request: new Request(url) }));
  event.waitUntil(Promise.all([...files.map((url) => store(filesFirst, url)), store(networkFirst, searchPage)]));
});
serwist.addEventListeners();

/** Returns whether an address is in a folder of the site. */
function isOwn(url: URL, folder: string): boolean {
  return url.origin === self.location.origin && url.pathname.startsWith(basePath + folder);
}
