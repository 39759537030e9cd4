import { fetchJson } from "../site/fetch-data-browser";
import { offlineCaches } from "./offline-caches";
import { compareFiles, type OfflineFile, readOfflineList, totalSize } from "./offline-list";

/** How a download of the atlas has ended. */
export type KeepOutcome = "complete" | "stopped" | "full" | "disconnected" | "failed";

/** Sizes in bytes: what is kept, and all files of the site. */
export interface KeepProgress {
  done: number;
  total: number;
}

/** The site whose files are kept. */
interface Site {
  basePath: string;
  /** Address of the list of files, including the base path. */
  listUrl: string;
}

const parallelDownloads = 6;
/** Number of downloads after which the list of kept files is stored. */
const filesBetweenSaves = 100;

/**
 * Returns the list of the site's files.
 *
 * @throws Error if it cannot be fetched.
 */
export async function fetchOfflineList({ listUrl }: Site): Promise<OfflineFile[]> {
  return readOfflineList(await fetchJson(listUrl, { cache: "no-store" }));
}

/**
 * Returns the files that this browser keeps; none if there is no kept atlas.
 *
 * @throws Error if the browser has or allows no storage of this kind.
 */
export async function readKeptFiles({ basePath, listUrl }: Site): Promise<OfflineFile[]> {
  const stored = await caches.match(listUrl, { cacheName: offlineCaches(basePath).kept });
  return stored ? readOfflineList(await stored.json()) : [];
}

/** Removes the kept atlas. Visited pages stay. */
export async function removeKeptAtlas({ basePath }: Pick<Site, "basePath">): Promise<void> {
  await caches.delete(offlineCaches(basePath).kept);
}

/**
 * Downloads the files that are missing or have changed, and calls `onProgress` after each. After an interruption, the
 * next call continues with the files that are left.
 */
export async function keepAtlas(
  site: Site,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: KeepProgress) => void },
): Promise<KeepOutcome> {
  const { basePath, listUrl } = site;
  const names = offlineCaches(basePath);
  let published: OfflineFile[];
  try {
    published = await fetchOfflineList(site);
  } catch (error) {
    return outcomeOf(error);
  }
  const before = await readKeptFiles(site);
  const kept = new Map(before.map((file) => [file.address, file]));
  const { toFetch, outdated } = compareFiles(published, before);
  const cache = await caches.open(names.kept);
  const saveList = () => cache.put(listUrl, Response.json([...kept.values()]));
  const queue = toFetch.values();
  let fetched = 0;
  const total = totalSize(published);
  let done = total - totalSize(toFetch);
  onProgress({ done, total });
  let failure: KeepOutcome | undefined;
  const download = async () => {
    for (const file of queue) {
      if (failure) return;
      const response = await fetch(basePath + file.address, { cache: "no-store", signal });
      if (!response.ok) throw new Error(`The request for ${file.address} failed with status ${response.status}.`);
      await cache.put(basePath + file.address, response);
      kept.set(file.address, file);
      done += file.size;
      onProgress({ done, total });
      if (++fetched % filesBetweenSaves === 0) await saveList();
    }
  };
  const onError = (error: unknown) => {
    failure ??= outcomeOf(error);
  };
  await Promise.all(Array.from({ length: parallelDownloads }, () => download().catch(onError)));
  const drop = async (addresses: readonly string[]) => {
    for (const address of addresses) {
      await cache.delete(basePath + address);
      kept.delete(address);
    }
  };
  if (failure === "full") {
    // Makes room for the list.
    for (const address of [...kept.keys()].toReversed()) {
      if (await succeeds(saveList())) break;
      await drop([address]);
    }
  }
  if (!failure) {
    await drop(outdated);
    // The kept pages are newer than the copies of visited pages.
    await caches.delete(names.pages);
  }
  await saveList().catch(onError);
  return failure ?? "complete";
}

function succeeds(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}

function outcomeOf(error: unknown): KeepOutcome {
  const name = error instanceof Error ? error.name : "";
  if (name === "AbortError") return "stopped";
  if (name === "QuotaExceededError") return "full";
  return error instanceof TypeError ? "disconnected" : "failed";
}
