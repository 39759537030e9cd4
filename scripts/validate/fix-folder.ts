import { join } from "node:path";
import type { Change } from "@/lib/content/fixes/change";
import { fixContent } from "@/lib/content/fixes/fix-content";
import type { Issue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { findWriteObstacle, writeFilesSafely } from "@/lib/files/write-file-fs";
import { waitForWriters } from "../folder-lock";

/**
 * Applies all autofixes to the files of a content folder. Returns the changes, and an issue for each file that cannot be
 * written.
 *
 * @throws WriteError if the disk is full. No file is changed then.
 */
export async function fixFolder(folder: string): Promise<{ changes: Change[]; issues: Issue[] }> {
  const release = await waitForWriters(folder);
  try {
    const files = fixContent(readContentFolder(folder)).map((file) => {
      const target = join(folder, file.path);
      return { ...file, target, obstacle: findWriteObstacle(target) };
    });
    const writable = files.filter(({ obstacle }) => obstacle === undefined);
    writeFilesSafely(writable.map(({ target, text }) => ({ path: target, text })));
    return {
      changes: writable.flatMap(({ changes }) => changes),
      issues: files.flatMap(({ path, obstacle }) => (obstacle === undefined ? [] : [describeObstacle(path, obstacle)])),
    };
  } finally {
    release();
  }
}

function describeObstacle(path: string, obstacle: string): Issue {
  return {
    path,
    line: 1,
    column: 1,
    rule: "unreadable-file",
    message: `--fix cannot write "${path}": ${obstacle}.`,
    hint: "Give yourself write permission for the file and its folder.",
  };
}
