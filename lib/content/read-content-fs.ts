import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "./read-entry";
import type { Rule } from "./rules/rule-names";

/** Maximum size of a content file, in bytes. */
export const maxFileBytes = 64 * 1024;

/**
 * Reads the files below a content folder in a stable order. Files that are too large, not UTF-8 or unreadable become
 * issues, and so do symbolic links and anything else that is not a regular file. Hidden files are skipped.
 *
 * @throws Error if the folder does not exist or cannot be read.
 */
export function readContentFolder(folder: string): SourceFile[] {
  return readEntries(folder, readdirSync(folder, { withFileTypes: true }), folder);
}

function readEntries(folder: string, entries: readonly Dirent[], root: string): SourceFile[] {
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = join(folder, entry.name);
      const path = relative(root, file).split(sep).join("/");
      try {
        if (entry.isDirectory()) return readEntries(file, readdirSync(file, { withFileTypes: true }), root);
        // A link can point outside the folder, and reading a device may never end.
        if (!entry.isFile())
          return unreadable(path, entry.isSymbolicLink() ? "is a symbolic link" : "is not a regular file");
        return toSourceFile(path, statSync(file).size, () => readFileSync(file));
      } catch (error) {
        return unreadable(path, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

function unreadable(path: string, reason: string): SourceFile {
  const hint = "Replace it with a readable file, or remove it.";
  return issueFile(path, "unreadable-file", `"${path}" ${reason}.`, hint);
}

/** Returns a file of `size` bytes as text or as an issue. Calls `read` only if the file is not too large. */
export function toSourceFile(path: string, size: number, read: () => Uint8Array): SourceFile {
  if (size > maxFileBytes) {
    const limit = `${maxFileBytes / 1024} KiB`;
    return issueFile(
      path,
      "file-too-large",
      `The file has ${Math.ceil(size / 1024)} KiB.`,
      `Content files can have at most ${limit}.`,
    );
  }
  const bytes = read();
  const text = decode(bytes);
  return text === undefined
    ? issueFile(path, "invalid-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", firstInvalidLine(bytes))
    : { path, text };
}

function issueFile(path: string, rule: Rule, message: string, hint: string, line = 1): SourceFile {
  return { path, issue: { path, line, column: 1, rule, message, hint } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // Keep a byte order mark, so that it is still there after `--fix` writes the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the first line, counted from 1, that is not valid UTF-8. Multi-byte sequences never contain a line feed. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}
