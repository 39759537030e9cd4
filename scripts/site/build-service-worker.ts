import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { WorkerSettings } from "@/lib/offline/service-worker-browser";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { scriptsFolder } from "./build-islands";
import { hashedFolders, listOfflineFiles } from "./offline-files";

/** Styles and fonts, the search data and the search worker. */
const neededFiles = /^\/(?:_next\/static\/|data\/papers-|scripts\/search-worker-browser\.)/;

/**
 * Writes the list of files that can be kept offline, and the service worker. The worker saves styles, fonts, the search
 * data and `searchScripts` when the browser installs it. It changes with these files, so that browsers install it again.
 *
 * @throws Error if the site has no offline page, or if bundling fails.
 */
export async function buildServiceWorker(folder: string, searchScripts: readonly string[]): Promise<void> {
  const files = listOfflineFiles(folder);
  writeFileSync(join(folder, addresses.offlineList), JSON.stringify(files));
  const offlinePage = files.find(({ address }) => address === addresses.offline);
  if (!offlinePage) throw new Error(`The site has no page at ${addresses.offline}.`);
  const scripts = searchScripts.map((name) => `/${scriptsFolder}/${name}`);
  const needed = files.filter(({ address }) => neededFiles.test(address) || scripts.includes(address));
  const workerSettings: WorkerSettings = {
    basePath,
    offlinePage: { url: basePath + offlinePage.address, revision: offlinePage.hash },
    searchPage: basePath + addresses.search,
    files: needed.map(({ address }) => basePath + address),
    hashedFolders,
  };
  await build({
    configFile: false,
    root: process.cwd(),
    logLevel: "warn",
    publicDir: false,
    define: { workerSettings: JSON.stringify(workerSettings) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: "lib/offline/service-worker-browser.ts",
        output: { format: "iife", entryFileNames: addresses.serviceWorker.slice(1) },
      },
    },
  });
}
