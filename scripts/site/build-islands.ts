import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { searchDataFile } from "@/lib/search/build-search-data";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { loadContentHash } from "@/lib/survey/load-survey-fs";

/** Folder of the scripts, relative to the site's folder. */
export const scriptsFolder = "scripts";

/** File in that folder with the licences of the bundled packages. */
export const licensesFile = "licenses.md";

const pageScriptName = "hydrate-page-browser";

/** The scripts of the site. */
export interface IslandScripts {
  /** Inline script for the head of each page. */
  loader: string;
  /** Names of the scripts that every page and the search need. */
  searchScripts: string[];
}

/**
 * Bundles the page script, which hydrates the islands, and its workers into a site's folder.
 *
 * @throws Error if bundling fails.
 */
export async function buildIslands(folder: string): Promise<IslandScripts> {
  const root = process.cwd();
  const shared = {
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias: { "@": root } },
  } as const;
  const onwarn: OnWarn = (warning, warn) => {
    // Only Next uses the "use client" directive.
    if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
  };
  const output = await build({
    ...shared,
    base: `${basePath}/${scriptsFolder}/`,
    define: { serviceWorker: JSON.stringify(basePath + addresses.serviceWorker) },
    worker: { format: "es", rolldownOptions: { output: fileNames } },
    build: {
      outDir: join(folder, scriptsFolder),
      emptyOutDir: true,
      license: { fileName: licensesFile },
      modulePreload: {
        polyfill: false,
        // The page script is already loaded. In Firefox, preloading it again fails.
        resolveDependencies: (_, files) => files.filter((file) => !file.includes(pageScriptName)),
      },
      rolldownOptions: {
        input: `components/island/${pageScriptName}.tsx`,
        // Leaves out the tables of unicode2latex that nothing imports, 140 KB. The package does not say that it is free
        // of side effects.
        treeshake: { moduleSideEffects: [{ test: /node_modules\/unicode2latex\//, sideEffects: false }] },
        // Keep code shared with lazy chunks in this script, so that a page fetches only one file.
        preserveEntrySignatures: "allow-extension",
        output: fileNames,
        onwarn,
      },
    },
  });
  const address = `${basePath}/${scriptsFolder}/${entryOf(output).fileName}`;
  const searchData = basePath + addresses.searchData(searchDataFile(loadContentHash()));
  const loader = await build({
    ...shared,
    define: { pageScript: JSON.stringify(address), searchData: JSON.stringify(searchData) },
    build: {
      write: false,
      rolldownOptions: { input: "components/island/loader-browser.ts", output: { format: "iife" } },
    },
  });
  return { loader: entryOf(loader).code.trim(), searchScripts: searchScriptsOf(output) };
}

/** Returns the names of the page script, the explorer and the search worker, with all scripts that they import. */
function searchScriptsOf(output: Output): string[] {
  const files = filesOf(output);
  const names = new Set<string>();
  const add = (file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined) => {
    if (!file || names.has(file.fileName)) return;
    names.add(file.fileName);
    if (file.type === "chunk") for (const name of file.imports) add(files.find(({ fileName }) => fileName === name));
  };
  for (const file of files) if (/^(?:hydrate-page|search-worker|paper-explorer)/.test(file.fileName)) add(file);
  return [...names];
}

const fileNames = { entryFileNames: "[name].[hash].js", chunkFileNames: "[name].[hash].js" };

type OnWarn = NonNullable<Rolldown.InputOptions["onwarn"]>;
type Output = Awaited<ReturnType<typeof build>>;

function entryOf(output: Output): Rolldown.OutputChunk {
  const entry = filesOf(output).find((chunk) => chunk.type === "chunk" && chunk.isEntry);
  if (entry?.type !== "chunk") throw new Error("Vite did not emit an entry script.");
  return entry;
}

function filesOf(output: Output): Rolldown.RolldownOutput["output"][number][] {
  return "output" in output ? output.output : [];
}
