import { type SearchIndex, unpackIndex } from "./packed-index";
import type { SearchEngine } from "./search-engine";

const engines = new Map<string, Promise<SearchEngine>>();

/**
 * The search engine over the index at `indexUrl`, fetched once. A failure is forgotten, so that the next call tries again.
 *
 * @throws Error when the index or the engine's code cannot be fetched.
 */
export function loadSearchEngine(indexUrl: string): Promise<SearchEngine> {
  const engine = engines.get(indexUrl) ?? fetchEngine(indexUrl);
  engines.set(indexUrl, engine);
  engine.catch(() => engines.delete(indexUrl));
  return engine;
}

async function fetchEngine(indexUrl: string): Promise<SearchEngine> {
  const [{ createSearchEngine }, index] = await Promise.all([import("./search-engine"), fetchIndex(indexUrl)]);
  // Each step by itself leaves the browser time to answer the reader.
  await pause();
  const records = unpackIndex(index);
  await pause();
  const engine = createSearchEngine(records);
  await pause();
  return engine;
}

async function fetchIndex(indexUrl: string): Promise<SearchIndex> {
  const response = await fetch(indexUrl);
  if (!response.ok) throw new Error(`The search index answered with status ${response.status}.`);
  return response.json();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
