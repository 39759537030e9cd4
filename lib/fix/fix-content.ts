import { classifyFile, collections } from "../content/collections";
import { readEntry, type SourceFile } from "../content/read-entry";
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
  return files.flatMap((file) => {
    const place = classifyFile(file.path);
    if (!place || "issue" in file || !selects(file.path)) return [];
    const { schema } = collections[place.collection];
    const paper = place.collection === "papers" ? { id: place.id, venues } : undefined;
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

/** Present paths of topics by their former ones, as far as topic files say. */
function findMovedTopics(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file) => {
      const place = classifyFile(file.path);
      if (place?.collection !== "topics" || "issue" in file || !file.text.includes("formerPaths")) return [];
      const { known } = readEntry("topics", place.id, file.path, file.text).entry;
      return (known.formerPaths ?? []).map((former): [string, string] => [former, place.id]);
    }),
  );
}
