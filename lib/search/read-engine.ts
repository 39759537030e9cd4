import { type PackedSearchData, unpackSearchData } from "./packed-search-data";
import { createSearchEngine, type SearchEngine } from "./search-engine";

/**
 * Builds a search engine from search data as the site serves it.
 *
 * @throws Error if the data cannot be read.
 */
export function readEngine(data: ArrayBuffer): SearchEngine {
  // packSearchData wrote it; unpackSearchData checks its format.
  const packed = JSON.parse(new TextDecoder().decode(data)) as PackedSearchData;
  return createSearchEngine(unpackSearchData(packed));
}
