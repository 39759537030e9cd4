import { classifyFile, collections } from "../collections";
import { readEntry, type SourceFile } from "../read-entry";
import type { Change } from "./change";
import { fixFile } from "./fix-file";

/** A file that was mended. */
export interface FixedFile {
  /** Path of the file below the content folder. */
  path: string;
  /** Its text with all mends made. */
  text: string;
  /** What was mended, in the order in which it was found. */
  changes: Change[];
}

/** Mends what is mechanical in the files of a content folder that `selects` picks. Gives those that change. */
export function fixContent(files: readonly SourceFile[], selects: (path: string) => boolean = () => true): FixedFile[] {
  const venues = findVenues(files);
  const pathByFormer = findMovedTopics(files);
  const takenKeys = findCitationKeys(files);
  return files.flatMap((file) => {
    const place = classifyFile(file.path);
    if (!place || "issue" in file || !selects(file.path)) return [];
    const { schema } = collections[place.collection];
    const paper = place.collection === "papers" ? { id: place.id, venues, takenKeys } : undefined;
    const fixed = fixFile(file.path, file.text, { schema, pathByFormer, ...(paper && { paper }) });
    return fixed.changes.length > 0 ? [{ path: file.path, ...fixed }] : [];
  });
}

/** The venues whose name is known; none while the file of one is broken, since the right one might be missing. */
function findVenues(files: readonly SourceFile[]) {
  const known = files.flatMap((file) => {
    const place = classifyFile(file.path);
    if (place?.collection !== "venues") return [];
    return "issue" in file ? [undefined] : [readEntry("venues", place.id, file.path, file.text).entry.known];
  });
  const venues = known.flatMap((fields) => (fields?.name ? [{ ...fields, name: fields.name }] : []));
  return venues.length === known.length ? venues : [];
}

/** Present paths of topics by their former ones. Paths that are in use, or that two topics claim, are left out. */
function findMovedTopics(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const pathByFormer = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const file of files) {
    const place = classifyFile(file.path);
    if (place?.collection !== "topics") continue;
    ambiguous.add(place.id);
    if ("issue" in file || !file.text.includes("formerPaths")) continue;
    for (const former of readEntry("topics", place.id, file.path, file.text).entry.known.formerPaths ?? []) {
      if (pathByFormer.has(former)) ambiguous.add(former);
      pathByFormer.set(former, place.id);
    }
  }
  for (const path of ambiguous) pathByFormer.delete(path);
  return pathByFormer;
}

/** Citation keys that papers have, in lower case. */
function findCitationKeys(files: readonly SourceFile[]): Set<string> {
  const keys = files.flatMap((file) =>
    "text" in file ? (/^citationKey: *"?([^\s"]+)/m.exec(file.text)?.[1] ?? []) : [],
  );
  return new Set(keys.map((key) => key.toLowerCase()));
}
