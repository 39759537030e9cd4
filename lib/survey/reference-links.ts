import type { SourceReference } from "../content/schema/fields";
import type { Survey } from "./survey";

/** A source reference as a link. */
export interface ReferenceLink {
  title: string;
  url: string;
  /** Line or section, with the reason why the line was merged or the entry refiled. */
  detail: string | undefined;
}

/** Returns links for source references. They point to the line if the source has a permalink. */
export function referenceLinks(
  references: readonly SourceReference[],
  sourceById: Survey["sourceById"],
): ReferenceLink[] {
  return references.flatMap(({ source: id, line, section, merged, refiled }) => {
    const source = sourceById.get(id);
    if (!source) return [];
    const permalink = line === undefined ? undefined : source.permalink?.replace("{line}", String(line));
    const part = line === undefined ? section : `line ${line}`;
    const reasons = [merged, refiled].filter((reason) => reason !== undefined).join(" ");
    const detail = part && reasons ? `${part}: ${reasons}` : part || reasons || undefined;
    return [{ title: source.title, url: permalink ?? source.url, detail }];
  });
}
