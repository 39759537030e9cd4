import { type PackedSearchData, unpackSearchData } from "./packed-search-data";
import { createSearchEngine, type SearchEngine } from "./search-engine";

/**
 * Fetches search data and builds a search engine.
 *
 * @throws Error if the data cannot be fetched or read.
 */
export async function fetchEngine(url: string): Promise<SearchEngine> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The request for the search data failed with status ${response.status}.`);
  // packSearchData wrote it; unpackSearchData checks its format.
  const packed = (await response.json()) as PackedSearchData;
  return createSearchEngine(unpackSearchData(packed));
}
