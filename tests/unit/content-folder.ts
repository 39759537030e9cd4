import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Writes files to a temporary folder, which is removed when the test ends. */
export function writeContentFolder(files: readonly { path: string; text: string | Uint8Array }[]): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
