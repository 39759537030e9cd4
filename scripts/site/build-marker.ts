import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the file that a built site carries. It holds the fingerprint of what the site was built from. */
export const markerName = ".efficient-llm-atlas-build";

/** The fingerprint that a folder was built from; undefined when no build made the folder. */
export function readMarker(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, markerName), "utf8");
  } catch {
    return undefined;
  }
}

/** Marks a folder as a whole site. */
export function writeMarker(folder: string, fingerprint: string): void {
  writeFileSync(join(folder, markerName), fingerprint);
}
