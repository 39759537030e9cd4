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
 * Writes a file so that it holds its old or its new text at any time, even if the process is killed. Makes parent
 * folders, follows symbolic links, keeps mode and owner. Pipes and devices are written to directly.
 *
 * @throws Error of the file system, such as EACCES for a read-only file. The file is then as it was.
 */
export function writeFileSafely(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = resolveLinks(path);
  const former = statSync(target, { throwIfNoEntry: false });
  if (former && !former.isFile()) {
    writeFileSync(target, text);
    return;
  }
  // A rename asks for the right to change the folder, not the file.
  if (former) accessSync(target, constants.W_OK);
  withTemporaryFile(dirname(target), text, former, (temporary) => renameSync(temporary, target));
}

/**
 * Writes a new file, with its parent folders. It appears with its whole text or not at all, and never replaces a file.
 *
 * @throws Error with the code EEXIST when `path` is taken, or another error of the file system.
 */
export function createFileSafely(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  withTemporaryFile(dirname(path), text, undefined, (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      // Some file systems have no hard links; the error code for that varies.
      if (errorCode(error) === "EEXIST" || lstatSync(path, { throwIfNoEntry: false })) throw error;
      renameSync(temporary, path);
    }
  });
}

/** The file that a path leads to, which need not exist. */
function resolveLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  // Throws ELOOP for links that form a circle, for which existsSync gives false.
  statSync(path, { throwIfNoEntry: false });
  return resolveLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)));
}
