import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Next's own folder. */
export const nextFolder = ".next";

/** In the part of Next's folder that Next does not clear. */
const mark = join("cache", "unfinished-build");

/**
 * Prepares Next's folder for a build, and empties it if the last build did not end well: Next and Turbopack fail for
 * good on some files that are half written, such as `diagnostics/build-diagnostics.json`. Gives what is to be called
 * when the build has ended well.
 */
export function prepareNextFolder(folder = nextFolder): () => void {
  if (existsSync(join(folder, mark))) {
    // The mark stays until the build has ended. The lock may be held, and the folder of `next dev` is not a build's.
    removeEntries(folder, ["cache", "dev", "lock"]);
    removeEntries(join(folder, "cache"), ["unfinished-build"]);
  }
  mkdirSync(join(folder, "cache"), { recursive: true });
  writeFileSync(join(folder, mark), "");
  return () => rmSync(join(folder, mark), { force: true });
}

function removeEntries(folder: string, kept: readonly string[]): void {
  for (const entry of readdirSync(folder)) {
    if (!kept.includes(entry)) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}
