import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "@/lib/files/error-code";
import { markerName, readMarker } from "./build-marker";

/**
 * Replaces `target`, which is the previous site, empty or missing, with a built site. At any time, `target` is a
 * complete site, or the previous site is next to it for `recoverFolder`. `target` must not be a symbolic link.
 *
 * @throws Error of the file system. The previous site is then back in place.
 */
export function swapFolder(built: string, target: string): void {
  const { previous, next } = siblingsOf(target);
  mkdirSync(dirname(target), { recursive: true });
  moveFolder(built, next);
  if (existsSync(target)) renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, target);
    throw error;
  }
  removeSite(previous);
}

/** Restores the previous site after a swap that was killed, and removes the swap's leftover folders. */
export function recoverFolder(target: string): void {
  const { previous, next } = siblingsOf(target);
  if (!existsSync(target) && readMarker(previous) !== undefined) renameSync(previous, target);
  removeSite(previous);
  removeSite(next);
}

/** Temporary folders of a swap: hidden, and on the same file system as the target. */
function siblingsOf(target: string): { previous: string; next: string } {
  const sibling = (name: string) => join(dirname(target), `.${basename(target)}.${name}`);
  return { previous: sibling("previous-build"), next: sibling("next-build") };
}

/** Removes a site, its marker first, so that a partly removed folder does not count as a site. */
function removeSite(folder: string): void {
  rmSync(join(folder, markerName), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Moves a folder, also to another file system. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
