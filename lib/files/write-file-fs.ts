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
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { errorCode } from "./error-code";
import { withTemporaryFile } from "./temporary-file-fs";

/**
 * Writes a file atomically: it has either its old or its new text, even if the process is killed. Creates parent
 * folders, follows symbolic links, and keeps mode and owner. Writes to pipes and devices directly.
 *
 * @throws File system error, such as EACCES for a read-only file. The file is then unchanged.
 */
export function writeFileSafely(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = resolveLinks(path);
  const previous = statSync(target, { throwIfNoEntry: false });
  if (previous && !previous.isFile()) {
    writeFileSync(target, text);
    return;
  }
  // A rename needs write access to the folder only, so check the file.
  if (previous) accessSync(target, constants.W_OK);
  withTemporaryFile(dirname(target), text, previous, (temporary) => renameSync(temporary, target));
}

/**
 * Creates a file atomically, and its parent folders. Never replaces a file.
 *
 * @throws File system error, such as EEXIST if `path` exists.
 */
export function createFileSafely(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporaryFile(dirname(path), text, undefined, (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      // Some file systems do not support hard links. The error code varies.
      if (errorCode(error) === "EEXIST" || lstatSync(path, { throwIfNoEntry: false })) throw error;
      renameSync(temporary, path);
    }
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
