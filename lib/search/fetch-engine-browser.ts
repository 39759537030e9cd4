import { type PackedSearchData, unpackSearchData } from "./packed-search-data";
import { createSearchEngine, type SearchEngine } from "./search-engine";

/**
 * Fetches search data and builds the engine over it.
 *
 * @throws Error when the data cannot be fetched or read.
 */
export async function fetchEngine(url: string): Promise<SearchEngine> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The search data answered with status ${response.status}.`);
  // Written by packSearchData in the same build; its form is checked.
  const packed = (await response.json()) as PackedSearchData;
  return createSearchEngine(unpackSearchData(packed));
}
