import { existsSync } from "node:fs";
import { join } from "node:path";
import { readContentFolder } from "../../content/read-content-fs";
import type { SourceFile } from "../../content/read-entry";
import { writeFileSafely } from "../../files/write-file-fs";
import type { ImportDraft } from "./import-context";

/** The files of a content folder, with those of a second folder in the place of files of the same name. */
export function readOverlaid(folder: string, over: string | undefined): SourceFile[] {
  const upper = over !== undefined && existsSync(over) ? readContentFolder(over) : [];
  const replaced = new Set(upper.map(({ path }) => path));
  return [...readContentFolder(folder).filter(({ path }) => !replaced.has(path)), ...upper];
}

/**
 * Writes drafts below a folder, which is made when it is not there. Their order is that of the list, and the file of the
 * source comes last: entries name what came before them, and the source's sections say that the list was read. So the
 * content is valid after each file, and an import that was killed is completed by running it again.
 */
export function writeDrafts(drafts: readonly ImportDraft[], folder: string): void {
  for (const { path, text } of drafts) {
    writeFileSafely(join(folder, path), text);
  }
}
