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

/** Names of temporary files. They are hidden, so no reader of content takes a leftover for an entry. */
const temporaryName = /^\.safe-write-(\d+)-[\da-f-]+\.tmp$/;

/** Folders that this process has searched for leftovers. */
const swept = new Set<string>();

/**
 * Writes a temporary file, calls `place` to move it into the same folder under its final name, and removes whatever
 * is left of it, also of processes that were killed. The file gets the mode and owner of `former`.
 *
 * @throws Error of the file system.
 */
export function withTemporaryFile(
  folder: string,
  text: string,
  former: Stats | undefined,
  place: (temporary: string) => void,
): void {
  sweepLeftovers(folder);
  const temporary = join(folder, `.safe-write-${process.pid}-${randomUUID()}.tmp`);
  try {
    const file = openSync(temporary, "wx", former?.mode);
    try {
      if (former) copyRights(former, file);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(folder);
}

function copyRights({ uid, gid, mode }: Stats, file: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only root may give a file to another owner.
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

/** Makes a rename last through a power failure. Not every system can sync a folder. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is in place already.
  }
}
