// The caches of models whose layers cache different things, or that have further caches beside keys and values.

/** A cache that a group of layers has. */
export interface ListedCache {
  layers: number;
  /** Values of one entry in one layer. */
  values: number;
  /** Tokens that share an entry; 1 if undefined. */
  tokensPerEntry?: number;
  /** Most recent tokens that it keeps; all if undefined. */
  window?: number;
  /** Most entries that decoding a token reads; all if undefined. */
  readEntries?: number;
}

/** Returns the bytes of caches for `tokens` tokens of one sequence. */
export function listedCacheBytes(caches: readonly ListedCache[], kvBits: number, tokens: number): number {
  return bytesOf(caches, kvBits, (cache) => entriesOf(cache, tokens));
}

/** Returns the bytes of caches that decoding a token after `tokens` tokens reads: sparse attention selects entries. */
export function listedReadBytes(caches: readonly ListedCache[], kvBits: number, tokens: number): number {
  return bytesOf(caches, kvBits, (cache) => Math.min(entriesOf(cache, tokens), cache.readEntries ?? Infinity));
}

/** Returns caches with at most `latentSize` values per token. Entries that tokens share stay as they are. */
export function withLatentEntries(caches: readonly ListedCache[], latentSize: number): ListedCache[] {
  return caches.map((cache) =>
    cache.tokensPerEntry ? cache : { ...cache, values: Math.min(cache.values, latentSize) },
  );
}

function bytesOf(caches: readonly ListedCache[], kvBits: number, entries: (cache: ListedCache) => number): number {
  const values = caches.reduce((sum, cache) => sum + cache.layers * cache.values * entries(cache), 0);
  return (values * kvBits) / 8;
}

/** Tokens that do not fill an entry yet have none. */
function entriesOf({ tokensPerEntry = 1, window = Infinity }: ListedCache, tokens: number): number {
  return Math.floor(Math.min(tokens, window) / tokensPerEntry);
}
