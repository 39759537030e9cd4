import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listOutput } from "./output-files";

/** The name of an option of fuse.js, which no minifier may change: scripts that hold it hold the search engine. */
const engineMarker = "useTokenSearch";

/**
 * Addresses of the scripts of an exported site that hold the search engine.
 *
 * @throws Error when there are none: the engine then has to be told by something else.
 */
export function findSearchScripts(folder: string): Set<string> {
  const scripts = listOutput(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".js") && readFileSync(join(folder, path), "utf8").includes(engineMarker));
  if (scripts.length === 0) {
    throw new Error(`No script of the site holds "${engineMarker}": name another marker of the search engine.`);
  }
  return new Set(scripts.map((path) => `/${path}`));
}
