import { idSchema } from "../content/schema/fields";

/** Where a paper was published, according to a list. */
export interface PublicationFact {
  /** Id of the paper. */
  id: string;
  /** Venue and year: "ICLR 2024". */
  publishedIn: string;
  /** Name and line of the list: "facts.md:5". */
  source: string;
}

const linePattern = /^\s*[-*+]\s+(\S.*?\b(?:19|20)\d{2})(?:\s*\(\d+\))?\s*:\s*(\S.*?)\s*$/;

/**
 * Parses lines such as `- ICLR 2024: spqr, qllm`. A number in parentheses may follow the year. All other lines are
 * ignored, so the list can be part of any document. `name` is the name of the list for `source`.
 */
export function parsePublicationList(text: string, name: string): PublicationFact[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, publishedIn, list] = linePattern.exec(line) ?? [];
    const ids = list?.split(/\s*,\s*/) ?? [];
    if (publishedIn === undefined || !ids.every((id) => idSchema.safeParse(id).success)) return [];
    return ids.map((id) => ({ id, publishedIn, source: `${name}:${index + 1}` }));
  });
}
