import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { errorCode } from "./error-code";
import { syncFolder, writeTemporaryFile } from "./temporary-file-fs";
import { nameInErrors } from "./write-error";

/** A file to write. */
export interface FileToWrite {
  path: string;
  text: string;
}

/**
 * Writes a file atomically: it has either its old or its new text, even if the process is killed. Creates parent
 * folders, follows symbolic links, and keeps mode and owner. Writes to pipes and devices directly.
 *
 * @throws WriteError, for example if the file is read-only or the disk is full. The file is then unchanged.
 */
export function writeFileSafely(path: string, text: string): void {
  writeFilesSafely([{ path, text }]);
}

/**
 * Writes several files atomically, in order. Renames no file before the texts of all files are on the disk.
 *
 * @throws WriteError, for example if the disk is full. All files are then unchanged.
 */
export function writeFilesSafely(files: readonly FileToWrite[]): void {
  const written: { path: string; temporary: string; target: string }[] = [];
  try {
    for (const { path, text } of files) {
      const file = nameInErrors(path, () => prepare(path, text));
      if (file) written.push({ path, ...file });
    }
    for (const { path, temporary, target } of written) nameInErrors(path, () => renameSync(temporary, target));
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
  for (const folder of new Set(written.map(({ target }) => dirname(target)))) syncFolder(folder);
}

/** Writes the text of a file next to it. Returns undefined for a pipe or device, which is written directly. */
function prepare(path: string, text: string): { temporary: string; target: string } | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const target = resolveLinks(path);
  const previous = statSync(target, { throwIfNoEntry: false });
  if (previous && !previous.isFile()) {
    writeFileSync(target, text);
    return undefined;
  }
  // A rename needs write access to the folder only, so check the file.
  if (previous) accessSync(target, constants.W_OK);
  return { temporary: writeTemporaryFile(dirname(target), text, previous), target };
}

/** Returns why an existing file cannot be replaced, or undefined if it can. */
export function findWriteObstacle(path: string): string | undefined {
  try {
    for (const each of [path, dirname(path)]) accessSync(each, constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Creates a file atomically, and its parent folders. Never replaces a file.
 *
 * @throws WriteError. Its code is EEXIST if `path` exists.
 */
export function createFileSafely(path: string, text: string): void {
  nameInErrors(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = writeTemporaryFile(dirname(path), text, undefined);
    try {
      linkSync(temporary, path);
    } catch (error) {
      // Some file systems do not support hard links. The error code varies.
      if (errorCode(error) === "EEXIST" || lstatSync(path, { throwIfNoEntry: false })) throw error;
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
    syncFolder(dirname(path));
  });
}

/** Resolves symbolic links. The target may not exist. */
function resolveLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  // Throws ELOOP for circular links, for which existsSync returns false.
  statSync(path, { throwIfNoEntry: false });
  return resolveLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)));
}
