import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isPage } from "./page-kinds";

/** A file of an exported site. */
export interface OutputFile {
  /** Path below the exported folder, with forward slashes. */
  path: string;
  bytes: number;
}

/** All files of an exported site. */
export function listOutput(folder: string): OutputFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).split(sep).join("/"), bytes: statSync(file).size };
    });
}

/** Number of pages among files, those that say there is no page left out. */
export function countPages(files: readonly OutputFile[]): number {
  return files.filter(({ path }) => isPage(path)).length;
}
