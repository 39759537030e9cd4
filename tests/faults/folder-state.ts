import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files below a folder: bytes by path, as text in which each byte is a character. */
export type FolderState = ReadonlyMap<string, string>;

const isLeftover = (name: string) => name.startsWith(".safe-write-");

/** Reads the files below a folder; none when it does not exist. Temporary files of safe writes do not count. */
export function readState(folder: string): FolderState {
  return new Map(
    listFiles(folder)
      .filter(({ name }) => !isLeftover(name))
      .map(({ path }) => [path, readFileSync(join(folder, path), "latin1")]),
  );
}

/** Number of temporary files of safe writes below a folder. */
export function countLeftovers(folder: string): number {
  return listFiles(folder).filter(({ name }) => isLeftover(name)).length;
}

/** Makes a folder hold these files and nothing else. */
export function writeState(folder: string, state: FolderState): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of state) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, "latin1");
  }
}

/**
 * Reads a built site. Next gives each build a random name, which stands in paths and pages; it is replaced, so that two
 * builds of the same content are equal.
 */
export function readSite(folder: string): FolderState {
  const state = readState(folder);
  const build = [...state.keys()]
    .map((path) => /^_next\/static\/([^/]+)\/_buildManifest\.js$/.exec(path)?.[1])
    .find(Boolean);
  if (build === undefined) return state;
  return new Map([...state].map(([path, text]) => [path.replaceAll(build, "BUILD"), text.replaceAll(build, "BUILD")]));
}

/** Whether two folders hold the same. */
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
