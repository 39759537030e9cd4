import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isPage } from "./page-kinds";

/** A file of a built site. */
export interface OutputFile {
  /** Path relative to the site's folder, with forward slashes. */
  path: string;
  bytes: number;
}

/** Lists the files of a built site. */
export function listOutput(folder: string): OutputFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).split(sep).join("/"), bytes: statSync(file).size };
    });
}

/** Counts the pages among files, without not-found pages. */
export function countPages(files: readonly OutputFile[]): number {
  return files.filter(({ path }) => isPage(path)).length;
}
