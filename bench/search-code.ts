import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listOutput } from "./output-files";

/** An option of fuse.js, which minifiers do not rename. Scripts with this text contain the search engine. */
const engineMarker = "useTokenSearch";

/**
 * Returns the addresses of a built site's scripts that contain the search engine.
 *
 * @throws Error if there are none. Then `engineMarker` needs an update.
 */
export function findSearchScripts(folder: string): Set<string> {
  const scripts = listOutput(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".js") && readFileSync(join(folder, path), "utf8").includes(engineMarker));
  if (scripts.length === 0) {
    throw new Error(`No script of the site contains "${engineMarker}". Update engineMarker in bench/search-code.ts.`);
  }
  return new Set(scripts.map((path) => `/${path}`));
}
