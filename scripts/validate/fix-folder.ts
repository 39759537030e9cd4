import { join } from "node:path";
import type { Change } from "@/lib/content/fixes/change";
import { fixContent } from "@/lib/content/fixes/fix-content";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { writeFileSafely } from "@/lib/files/write-file-fs";

/** Applies all autofixes to the files of a content folder. Returns the changes. */
export function fixFolder(folder: string): Change[] {
  return fixContent(readContentFolder(folder)).flatMap(({ path, text, changes }) => {
    writeFileSafely(join(folder, path), text);
    return changes;
  });
}
