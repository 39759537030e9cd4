import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { basePath } from "@/lib/site/site-config";

/** Folder of the scripts below that of the site. */
export const scriptsFolder = "scripts";

/** File in that folder with the licences of the packages that the scripts contain. */
export const licensesFile = "licenses.md";

/**
 * Bundles what hydrates the islands, with its workers, into the folder of a site. Gives the script that loads it, for the
 * head of every page.
 *
 * @throws Error when the code cannot be bundled.
 */
export async function buildIslands(folder: string): Promise<string> {
  const root = process.cwd();
  const shared = {
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias: { "@": root } },
  } as const;
  const onwarn: OnWarn = (warning, warn) => {
    // "use client" speaks to Next alone.
    if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
  };
  const output = await build({
    ...shared,
    base: `${basePath}/${scriptsFolder}/`,
    worker: { format: "es", rolldownOptions: { output: fileNames } },
    build: {
      outDir: join(folder, scriptsFolder),
      emptyOutDir: true,
      license: { fileName: licensesFile },
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: "components/island/hydrate-page-browser.tsx",
        // What other scripts share with this one is in this one: a page asks for one file.
        preserveEntrySignatures: "allow-extension",
        output: fileNames,
        onwarn,
      },
    },
  });
  const address = `${basePath}/${scriptsFolder}/${entryOf(output).fileName}`;
  const loader = await build({
    ...shared,
    define: { pageScript: JSON.stringify(address) },
    build: {
      write: false,
      rolldownOptions: { input: "components/island/loader-browser.ts", output: { format: "iife" } },
    },
  });
  return entryOf(loader).code.trim();
}

const fileNames = { entryFileNames: "[name].[hash].js", chunkFileNames: "[name].[hash].js" };

type OnWarn = NonNullable<Rolldown.InputOptions["onwarn"]>;
type Output = Awaited<ReturnType<typeof build>>;

function entryOf(output: Output): Rolldown.OutputChunk {
  const chunks = "output" in output ? output.output : [];
  const entry = chunks.find((chunk) => chunk.type === "chunk" && chunk.isEntry);
  if (entry?.type !== "chunk") throw new Error("The bundler made no script.");
  return entry;
}
