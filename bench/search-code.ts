import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check";
import type { LoadedPage } from "./first-load";
import { listOutput } from "./output-files";

/** The name of an option of fuse.js, which no minifier may change: scripts that hold it hold the search engine. */
const engineMarker = "useTokenSearch";

/** Where the search engine's code is. */
export interface SearchCode {
  /** Scripts that hold the engine. */
  scripts: string[];
  /** Pages whose first load has one of them. */
  pages: string[];
  check: Check;
}

/** Looks for the search engine in what pages load at first. The bar is missed too when no script at all holds it. */
export function findSearchCode(folder: string, pages: readonly LoadedPage[]): SearchCode {
  const scripts = listOutput(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".js") && readFileSync(join(folder, path), "utf8").includes(engineMarker));
  const withEngine = pages.filter((page) => page.scripts.some((script) => scripts.includes(script)));
  const name =
    scripts.length > 0
      ? "Pages whose first load has the search engine"
      : `No script of the site holds "${engineMarker}": name another marker of the search engine`;
  return {
    scripts,
    pages: withEngine.map(({ path }) => path),
    check: { name, value: withEngine.length, bar: "0", met: scripts.length > 0 && withEngine.length === 0 },
  };
}
