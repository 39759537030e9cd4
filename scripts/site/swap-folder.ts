import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "@/lib/files/error-code";
import { markerName, readMarker } from "./build-marker";

/**
 * Puts a built site in the place of `target`, which is the former site, empty or missing. At any time, either site is
 * whole at `target`, or the former one is beside it for `recoverFolder`. `target` must not be a link.
 *
 * @throws Error of the file system. The former site is then back in its place.
 */
export function swapFolder(built: string, target: string): void {
  const { former, next } = siblingsOf(target);
  mkdirSync(dirname(target), { recursive: true });
  moveFolder(built, next);
  if (existsSync(target)) renameSync(target, former);
  try {
    renameSync(next, target);
  } catch (error) {
    if (existsSync(former)) renameSync(former, target);
    throw error;
  }
  removeSite(former);
}

/** Puts the former site back after a swap that was killed half-way, and removes what such a swap left. */
export function recoverFolder(target: string): void {
  const { former, next } = siblingsOf(target);
  if (!existsSync(target) && readMarker(former) !== undefined) renameSync(former, target);
  removeSite(former);
  removeSite(next);
}

/** Where a swap keeps folders meanwhile: hidden, and on the file system of the target. */
function siblingsOf(target: string): { former: string; next: string } {
  const sibling = (name: string) => join(dirname(target), `.${basename(target)}.${name}`);
  return { former: sibling("former-build"), next: sibling("next-build") };
}

/** Removes the marker first, so that a folder that is half removed does not count as a site. */
function removeSite(folder: string): void {
  rmSync(join(folder, markerName), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Moves a folder, to another file system too. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
