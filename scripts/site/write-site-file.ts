import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file of a site and creates its folder. `address` is relative to the folder of the site. */
export function writeSiteFile(folder: string, address: string, text: string): void {
  const path = join(folder, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
