import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Next's own folder. */
export const nextFolder = ".next";

/** Marks an unfinished build. Next does not clear this part of its folder. */
const mark = join("cache", "unfinished-build");

/**
 * Prepares Next's folder for a build. Empties it if the previous build did not finish: half-written files such as
 * `diagnostics/build-diagnostics.json` make every later build fail. Returns a function to call when the build succeeds.
 */
export function prepareNextFolder(folder = nextFolder): () => void {
  if (existsSync(join(folder, mark))) {
    // Keep the mark until the build ends, Next's lock, which may be held, and the folder of `next dev`.
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
