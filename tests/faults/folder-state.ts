import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Contents of the files below a folder by path. Each character is a byte (latin1). */
export type FolderState = ReadonlyMap<string, string>;

const isLeftover = (name: string) => name.startsWith(".safe-write-");

/** Reads the files below a folder, which may be missing. Ignores the temporary files of safe writes. */
export function readState(folder: string): FolderState {
  return new Map(
    listFiles(folder)
      .filter(({ name }) => !isLeftover(name))
      .map(({ path }) => [path, readFileSync(join(folder, path), "latin1")]),
  );
}

/** Counts the temporary files of safe writes below a folder. */
export function countLeftovers(folder: string): number {
  return listFiles(folder).filter(({ name }) => isLeftover(name)).length;
}

/** Replaces the contents of a folder. */
export function writeState(folder: string, state: FolderState): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of state) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, "latin1");
  }
}

/**
 * Reads a built site. Replaces Next's build id, which is random and appears in paths and pages, so that two builds of
 * the same content are equal.
 */
export function readSite(folder: string): FolderState {
  const state = readState(folder);
  const buildId = [...state.keys()]
    .map((path) => /^_next\/static\/([^/]+)\/_buildManifest\.js$/.exec(path)?.[1])
    .find(Boolean);
  if (buildId === undefined) return state;
  return new Map(
    [...state].map(([path, text]) => [path.replaceAll(buildId, "BUILD"), text.replaceAll(buildId, "BUILD")]),
  );
}

/** Returns true if two folders have the same files. */
export function isSame(a: FolderState, b: FolderState): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

function listFiles(folder: string): { path: string; name: string }[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, path: join(parentPath, name).slice(join(folder, "/").length) }));
}

function readEntries(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}
