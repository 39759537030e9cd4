/** A file that can be kept offline. */
export interface OfflineFile {
  /** Address, relative to the base path. */
  address: string;
  /** Size in bytes, not compressed. */
  size: number;
  /** Hash of the content. */
  hash: string;
}

/**
 * Reads a list of files, as `JSON.parse` returns it.
 *
 * @throws Error if it is not a list of files.
 */
export function readOfflineList(list: unknown): OfflineFile[] {
  if (Array.isArray(list) && list.every(isOfflineFile)) return list;
  throw new Error("The list of offline files does not have the expected form.");
}

function isOfflineFile(value: unknown): value is OfflineFile {
  return (
    typeof value === "object" &&
    value !== null &&
    "address" in value &&
    typeof value.address === "string" &&
    "size" in value &&
    typeof value.size === "number" &&
    "hash" in value &&
    typeof value.hash === "string"
  );
}

/** Differences between the files of the site and those that a browser keeps. */
export interface OfflineChanges {
  /** Files to download: those that are not kept, and those that have changed. */
  toFetch: OfflineFile[];
  /** Whether the site has changed since the kept files were downloaded. */
  isUpdate: boolean;
  /** Addresses of kept files that the site no longer has. */
  outdated: string[];
}

/** Compares the files of the site with those that a browser keeps. */
export function compareFiles(published: readonly OfflineFile[], kept: readonly OfflineFile[]): OfflineChanges {
  const hashes = new Map(kept.map(({ address, hash }) => [address, hash]));
  const addresses = new Set(published.map(({ address }) => address));
  const toFetch = published.filter(({ address, hash }) => hashes.get(address) !== hash);
  const outdated = kept.map(({ address }) => address).filter((address) => !addresses.has(address));
  const isUpdate = outdated.length > 0 || toFetch.some(({ address }) => hashes.has(address));
  return { toFetch, isUpdate, outdated };
}

/** Returns the total size of files, in bytes. */
export function totalSize(files: readonly OfflineFile[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
