import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the marker, a file in a built site that contains the fingerprint of its sources. */
export const markerName = ".efficient-llm-atlas-build";

/** Returns the fingerprint in a folder's marker, or undefined if the folder is not a built site. */
export function readMarker(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, markerName), "utf8");
  } catch {
    return undefined;
  }
}

/** Marks a folder as a complete site. */
export function writeMarker(folder: string, fingerprint: string): void {
  writeFileSync(join(folder, markerName), fingerprint);
}
