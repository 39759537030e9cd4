import { existsSync } from "node:fs";
import { join } from "node:path";
import { readContentFolder } from "../../content/read-content-fs";
import type { SourceFile } from "../../content/read-entry";
import { writeFilesSafely } from "../../files/write-file-fs";
import type { ImportDraft } from "./import-context";

/** Reads a content folder. Files of a second folder replace files with the same path. */
export function readOverlaid(folder: string, over: string | undefined): SourceFile[] {
  const upper = over !== undefined && existsSync(over) ? readContentFolder(over) : [];
  const replaced = new Set(upper.map(({ path }) => path));
  return [...readContentFolder(folder).filter(({ path }) => !replaced.has(path)), ...upper];
}

/**
 * Writes drafts below a folder and creates the folder if needed. Writes none if the disk is full. Drafts are in the order
 * of the list, with the source last, because its sections mark the list as imported. The content is therefore valid after
 * each file, and running an interrupted import again completes it.
 */
export function writeDrafts(drafts: readonly ImportDraft[], folder: string): void {
  writeFilesSafely(drafts.map(({ path, text }) => ({ path: join(folder, path), text })));
}
