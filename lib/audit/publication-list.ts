import { idSchema } from "../content/schema/fields";

/** Where a paper was published, as a list says. */
export interface PublicationFact {
  /** Id of the paper. */
  id: string;
  /** Venue and year: "ICLR 2024". */
  publishedIn: string;
  /** Where that stands: name of the list and line. */
  source: string;
}

const linePattern = /^\s*[-*+]\s+(\S.*?\b(?:19|20)\d{2})(?:\s*\(\d+\))?\s*:\s*(\S.*?)\s*$/;

/**
 * Reads a list of publications: lines such as `- ICLR 2024: spqr, qllm`, where a number in parentheses may follow the year.
 * Other lines are prose, so that any notes can hold such a list. `name` is what the list is called.
 */
export function parsePublicationList(text: string, name: string): PublicationFact[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, publishedIn, list] = linePattern.exec(line) ?? [];
    const ids = list?.split(/\s*,\s*/) ?? [];
    if (publishedIn === undefined || !ids.every((id) => idSchema.safeParse(id).success)) return [];
    return ids.map((id) => ({ id, publishedIn, source: `${name}:${index + 1}` }));
  });
}
