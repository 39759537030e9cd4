import { fetchJson } from "../site/fetch-json-browser";
import { type PackedSearchData, unpackSearchData } from "./packed-search-data";
import { createSearchEngine, type SearchEngine } from "./search-engine";

/**
 * Fetches search data and builds a search engine. Calls `onProgress` at the start and whenever data arrive.
 *
 * @throws Error if the data cannot be fetched or read.
 */
export async function fetchEngine(url: string, onProgress?: () => void): Promise<SearchEngine> {
  // packSearchData wrote it; unpackSearchData checks its format.
  const packed = (await fetchJson(url, onProgress)) as PackedSearchData;
  return createSearchEngine(unpackSearchData(packed));
}
