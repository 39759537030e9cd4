import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes what Next exports for its client-side router: `__next.*.txt` and the `.txt` twin of each page.
 * Pages are linked as documents here, so nothing ever asks for them. Gives the number of files removed.
 */
export function pruneRouterFiles(folder: string): number {
  let removed = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isTwin = entry.name.endsWith(".txt") && existsSync(path.replace(/\.txt$/, ".html"));
    if (entry.isFile() && (isTwin || /^__next\..*\.txt$/.test(entry.name))) {
      rmSync(path);
      removed += 1;
    }
  }
  return removed;
}
