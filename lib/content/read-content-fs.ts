import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "./read-entry";
import type { Rule } from "./rules/rule-names";

/** Largest content file that is read, in bytes. */
export const maxFileBytes = 256 * 1024;

/**
 * Reads the files below a content folder in a stable order. Files that are too large, not UTF-8 or unreadable become issues,
 * and so do links and other things that are not files. Hidden files are skipped.
 *
 * @throws Error when the folder does not exist or cannot be read.
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
        // A link can lead out of the folder, and reading a device need not end.
        if (!entry.isFile()) return unreadable(path, entry.isSymbolicLink() ? "is a link" : "is not a regular file");
        return toSourceFile(path, statSync(file).size, () => readFileSync(file));
      } catch (error) {
        return unreadable(path, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

function unreadable(path: string, reason: string): SourceFile {
  const hint = "Put a file there that everybody can read, or remove it.";
  return problem(path, "unreadable-file", `"${path}" ${reason}.`, hint);
}

/** A file of `size` bytes as text, or what is wrong with it. Its bytes are read only if they are not too many. */
export function toSourceFile(path: string, size: number, read: () => Uint8Array): SourceFile {
  if (size > maxFileBytes) {
    const limit = `${maxFileBytes / 1024} KiB`;
    return problem(path, "file-too-large", `The file has ${Math.ceil(size / 1024)} KiB.`, `At most ${limit} are read.`);
  }
  const bytes = read();
  const text = decode(bytes);
  return text === undefined
    ? problem(path, "invalid-utf8", "The file is not UTF-8 text.", "Save it as UTF-8.", lineOfFault(bytes))
    : { path, text };
}

function problem(path: string, rule: Rule, message: string, hint: string, line = 1): SourceFile {
  return { path, issue: { path, line, column: 1, rule, message, hint } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark stays, so that a file that is written back keeps it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** First line, counted from 1, that is no UTF-8 by itself. A line feed is never part of a longer sequence. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}
