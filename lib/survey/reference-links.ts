import type { SourceReference } from "../content/schema/fields";
import type { Survey } from "./survey";

/** A place in a source, to be shown and followed. */
export interface ReferenceLink {
  title: string;
  url: string;
  /** Line or section, in words; why a line that repeats an entry was merged, or why the entry has other topics. */
  detail: string | undefined;
}

/** Where the references of an entry lead: to the very line where the source has a permalink. */
export function referenceLinks(
  references: readonly SourceReference[],
  sourceById: Survey["sourceById"],
): ReferenceLink[] {
  return references.flatMap(({ source: id, line, section, merged, refiled }) => {
    const source = sourceById.get(id);
    if (!source) return [];
    const permalink = line === undefined ? undefined : source.permalink?.replace("{line}", String(line));
    const place = line === undefined ? section : `line ${line}`;
    const reasons = [merged, refiled].filter((reason) => reason !== undefined).join(" ");
    const detail = place && reasons ? `${place}: ${reasons}` : place || reasons || undefined;
    return [{ title: source.title, url: permalink ?? source.url, detail }];
  });
}
