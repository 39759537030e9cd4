import { type IdentifierName, identifiers, isIdentifierName, type PaperIds } from "./identifiers";
import { readReference } from "./read-reference";

/** A reference to a paper by an identifier. The service has metadata of the paper. */
export interface PaperReference {
  service: IdentifierName;
  /** The id in the format of the paper schema. */
  id: string;
}

/** Reads a text that is one id or URL; undefined if it does not name a paper at a service. */
export function parsePaperReference(text: string): PaperReference | undefined {
  const { kind, id } = readReference(text) ?? {};
  return isIdentifierName(kind) && id !== undefined ? { service: kind, id } : undefined;
}

/** Returns the URL of a paper at its service. */
export function referenceUrl({ service, id }: PaperReference): string {
  return identifiers[service].toUrl(id);
}

/** Returns the identifiers in URLs, DOIs and ids of a paper: the first of each service. */
export function idsOf(texts: readonly string[]): PaperIds {
  const ids: PaperIds = {};
  for (const text of texts.toReversed()) Object.assign(ids, readReference(text)?.ids);
  return ids;
}
