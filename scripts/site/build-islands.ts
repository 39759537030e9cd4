import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { searchDataFile } from "@/lib/search/packed-search-data";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { loadContentHash } from "@/lib/survey/load-survey-fs";

/** Folder of the scripts, relative to the site's folder. */
export const scriptsFolder = "scripts";

/** File in that folder with the licences of the bundled packages. */
export const licensesFile = "licenses.md";

const pageScriptName = "hydrate-page-browser";
const resultsScriptName = "paper-explorer";
const savedSearchesScriptName = "saved-searches-browser";

/** The scripts of the site. */
export interface IslandScripts {
  /** Inline script for the head of each page. */
  loader: string;
  /** Names of the page script and of the scripts that the search needs. The search worker is not among them. */
  searchScripts: string[];
}

/**
 * Bundles the page script, which hydrates the islands, and its workers into a site's folder. Returns the loader, an
 * inline script for the head of each page.
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
        output: {
          ...fileNames,
          codeSplitting: {
            groups: [
              { name: pageScriptName, tags: ["$initial"], priority: 1 },
              // One script for the results of a search, instead of twenty small ones that it shares with other components.
              { name: resultsScriptName, test: /components[\\/]search[\\/]/ },
            ],
          },
        },
        onwarn,
      },
    },
  });
  const pageScript = `${basePath}/${scriptsFolder}/${entryOf(output).fileName}`;
  const searchData = basePath + addresses.searchData(searchDataFile(loadContentHash()));
  const loader = await build({
    ...shared,
    define: { pageScript: JSON.stringify(pageScript), searchData: JSON.stringify(searchData) },
    build: {
      write: false,
      rolldownOptions: { input: "components/island/loader-browser.ts", output: { format: "iife" } },
    },
  });
  return {
    loader: entryOf(loader).code.trim(),
    searchScripts: scriptsOf([pageScriptName, resultsScriptName, savedSearchesScriptName], output),
  };
}

const fileNames = { entryFileNames: "[name].[hash].js", chunkFileNames: "[name].[hash].js" };

type OnWarn = NonNullable<Rolldown.InputOptions["onwarn"]>;
type Output = Awaited<ReturnType<typeof build>>;

/** Returns the names of the scripts with the given names, and of all scripts that they import. */
function scriptsOf(names: readonly string[], output: Output): string[] {
  const chunks = chunksOf(output);
  const withImports = (file: string): string[] => {
    const { imports = [] } = chunks.find(({ fileName }) => fileName === file) ?? {};
    return [file, ...imports.flatMap(withImports)];
  };
  const found = chunks.filter(({ name }) => names.includes(name));
  if (found.length < names.length) throw new Error(`Vite did not emit a script for each of ${names.join(", ")}.`);
  return [...new Set(found.flatMap(({ fileName }) => withImports(fileName)))];
}

function entryOf(output: Output): Rolldown.OutputChunk {
  const entry = chunksOf(output).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("Vite did not emit an entry script.");
  return entry;
}

function chunksOf(output: Output): Rolldown.OutputChunk[] {
  return "output" in output ? output.output.flatMap((file) => (file.type === "chunk" ? file : [])) : [];
}
