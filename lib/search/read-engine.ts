import { type PackedDetails, type PackedSearchData, unpackSearchData } from "./packed-search-data";
import { createSearchEngine, type SearchEngine } from "./search-engine";

/**
 * Builds a search engine from the files of search data. Without `details`, its answers are partial.
 *
 * @throws Error if the data cannot be read.
 */
export function readEngine(first: ArrayBuffer, details?: ArrayBuffer): SearchEngine {
  // packSearchData wrote both files; unpackSearchData checks their format.
  const data = unpackSearchData(parse(first) as PackedSearchData, details && (parse(details) as PackedDetails));
  return createSearchEngine(data, { hasDetails: details !== undefined });
}

function parse(file: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(file));
}
