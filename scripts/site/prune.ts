import { existsSync, readdirSync, unlinkSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { join } from "node:path";

/**
 * Removes the sources of workers, which Next copies beside the scripts that it makes of them. Gives the number removed.
 */
export function pruneWorkerSources(folder: string): number {
  const media = join(folder, "_next", "static", "media");
  const sources = existsSync(media) ? readdirSync(media).filter((file) => file.endsWith(".ts")) : [];
  for (const file of sources) unlinkSync(join(media, file));
  return sources.length;
}

/**
 * Removes what Next exports for its client-side router: `__next.*.txt` and the `.txt` twin of each page.
 * Pages are linked as documents here, so nothing ever asks for them. Gives the number of files removed.
 */
export async function pruneRouterFiles(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = new Set(files.filter((file) => file.endsWith(".html")));
  const routerFiles = files.filter(
    (file) =>
      file.endsWith(".txt") && (/(?:^|[\\/])__next\.[^\\/]*$/.test(file) || pages.has(file.replace(/\.txt$/, ".html"))),
  );
  await Promise.all(routerFiles.map((file) => unlink(join(folder, file))));
  return routerFiles.length;
}
