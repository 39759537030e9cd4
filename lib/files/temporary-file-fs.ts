import { randomUUID } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode } from "./error-code";

/** Names of temporary files. They are hidden, so that a leftover is never read as an entry. */
const temporaryName = /^\.safe-write-(\d+)-[\da-f-]+\.tmp$/;

/** Folders in which this process has removed leftovers. */
const swept = new Set<string>();

/**
 * Writes a temporary file to a folder and returns its path. Also removes temporary files of killed processes. The file
 * gets the mode and owner of `previous`.
 *
 * @throws File system error. No file is left then.
 */
export function writeTemporaryFile(folder: string, text: string, previous: Stats | undefined): string {
  sweepLeftovers(folder);
  const temporary = join(folder, `.safe-write-${process.pid}-${randomUUID()}.tmp`);
  try {
    const file = openSync(temporary, "wx", previous?.mode);
    try {
      if (previous) copyPermissions(previous, file);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

function copyPermissions({ uid, gid, mode }: Stats, file: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only root can change the owner of a file.
  }
  fchmodSync(file, mode);
}

function sweepLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const pid = temporaryName.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

/** Flushes a rename in a folder to disk. Not every system can sync a folder. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file has been renamed already.
  }
}
