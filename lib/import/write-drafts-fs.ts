import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readContentFolder } from "../content/read-content-fs";
import type { SourceFile } from "../content/read-entry";
import type { Draft } from "./import-context";

/** The files of a content folder, with those of a second folder in the place of files of the same name. */
export function readOverlaid(folder: string, over: string | undefined): SourceFile[] {
  const upper = over !== undefined && existsSync(over) ? readContentFolder(over) : [];
  const replaced = new Set(upper.map(({ path }) => path));
  return [...readContentFolder(folder).filter(({ path }) => !replaced.has(path)), ...upper];
}

/** Writes drafts below a folder, which is made when it is not there. */
export function writeDrafts(drafts: readonly Draft[], folder: string): void {
  for (const { path, text } of drafts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
