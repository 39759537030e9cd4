import { classifyFile, collections } from "../collections";
import { checkLimits } from "../limits";
import { readEntry, type SourceFile } from "../read-entry";
import type { Change } from "./change";
import { fixFile } from "./fix-file";

/** A fixed file. */
export interface FixedFile {
  /** Path of the file below the content folder. */
  path: string;
  /** Its text after all fixes. */
  text: string;
  /** The changes, in the order in which they were found. */
  changes: Change[];
}

/** Applies all fixes to the files of a content folder that `selects` accepts. Returns the files that change. */
export function fixContent(files: readonly SourceFile[], selects: (path: string) => boolean = () => true): FixedFile[] {
  const venues = findVenues(files);
  const pathByFormer = findMovedTopics(files);
  const takenKeys = findCitationKeys(files);
  return files.flatMap((file) => {
    const classified = classifyFile(file.path);
    if (!classified || "issue" in file || !selects(file.path)) return [];
    if (checkLimits(file.path, file.text).length > 0) return [];
    const { schema } = collections[classified.collection];
    const paper = classified.collection === "papers" ? { id: classified.id, venues, takenKeys } : undefined;
    const fixed = fixFile(file.path, file.text, { schema, pathByFormer, ...(paper && { paper }) });
    return fixed.changes.length > 0 ? [{ path: file.path, ...fixed }] : [];
  });
}

/** Returns the venues. Returns none if one has no valid name, because it might be the right one. */
function findVenues(files: readonly SourceFile[]) {
  const known = files.flatMap((file) => {
    const classified = classifyFile(file.path);
    if (classified?.collection !== "venues") return [];
    return "issue" in file ? [undefined] : [readEntry("venues", classified.id, file.path, file.text).entry.known];
  });
  const venues = known.flatMap((fields) => (fields?.name ? [{ ...fields, name: fields.name }] : []));
  return venues.length === known.length ? venues : [];
}

/** Returns the present paths of topics by their former ones, except paths that are in use or belong to two topics. */
function findMovedTopics(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const pathByFormer = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const file of files) {
    const classified = classifyFile(file.path);
    if (classified?.collection !== "topics") continue;
    ambiguous.add(classified.id);
    if ("issue" in file || !file.text.includes("formerPaths")) continue;
    for (const former of readEntry("topics", classified.id, file.path, file.text).entry.known.formerPaths ?? []) {
      if (pathByFormer.has(former)) ambiguous.add(former);
      pathByFormer.set(former, classified.id);
    }
  }
  for (const path of ambiguous) pathByFormer.delete(path);
  return pathByFormer;
}

/** Returns the citation keys of all papers in lower case. */
function findCitationKeys(files: readonly SourceFile[]): Set<string> {
  const keys = files.flatMap((file) =>
    "text" in file ? (/^citationKey: *"?([^\s"]+)/m.exec(file.text)?.[1] ?? []) : [],
  );
  return new Set(keys.map((key) => key.toLowerCase()));
}
