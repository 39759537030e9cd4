import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the font of titles for preview pictures. Their renderer reads WOFF, not WOFF2. */
export function readPreviewFont(): Buffer {
  const file = "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff";
  return readFileSync(join(process.cwd(), file));
}
