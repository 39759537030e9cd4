import { cleanReference, decodeAscii, shortAddress } from "./clean-reference";
import { identifiers, isIdentifierName, type PaperIds } from "./identifiers";
import { type FoundReference, type ReferenceKind, referenceForms } from "./reference-forms";

/** A reference to a paper, its code or its model, as a reader pastes or types it. */
export interface Reference {
  kind: ReferenceKind;
  /** The canonical id: all references to the same page have the same. */
  id: string;
  /** The version that the text states, for example 2 for 2405.99990v2. */
  version?: number;
  /** The canonical address, without a version. */
  url: string;
  /** The identifiers for an entry. Empty for pages without one. */
  ids: PaperIds;
}

/** Reads a text that is one id or address; undefined if it is not, or if the id cannot exist. */
export function readReference(text: string): Reference | undefined {
  const outcome = outcomeOf(text);
  return typeof outcome === "object" ? toReference(outcome) : undefined;
}

/** Returns why the id in a text cannot exist, one sentence; undefined if it can, or if the text has no id. */
export function whyImpossible(text: string): string | undefined {
  const outcome = outcomeOf(text);
  return typeof outcome === "string" ? outcome : undefined;
}

/** Finds the references in a text with other words, each once. */
export function findReferences(text: string): Reference[] {
  const whole = readReference(text);
  const parts = whole ? [] : text.split(/\s+|[,;|](?=10\.|https?:)/);
  const found = new Map<string, Reference>();
  for (const reference of [whole, ...parts.map(readReference)]) {
    if (reference && !found.has(referenceKey(reference))) found.set(referenceKey(reference), reference);
  }
  return [...found.values()];
}

/** Returns a key that is equal for all references to the same page. Keys of identifiers equal those of entries. */
export function referenceKey({ kind, id }: Pick<Reference, "kind" | "id">): string {
  return `${kind}:${id.toLowerCase()}`;
}

/** Length up to which a text can be one reference. */
const maxLength = 2000;

function outcomeOf(text: string): FoundReference | string | undefined {
  if (text.length > maxLength) return undefined;
  const clean = cleanReference(text);
  const texts = { text: decodeAscii(clean), address: shortAddress(clean) };
  for (const { in: part, pattern, read } of referenceForms) {
    const match = pattern.exec(texts[part] ?? "");
    if (match) return read(...match.slice(1));
  }
  return undefined;
}

function toReference({ kind, id, version, url, ids }: FoundReference): Reference {
  return {
    kind,
    id,
    ...(version !== undefined && { version }),
    url: url ?? (isIdentifierName(kind) ? identifiers[kind].toUrl(id) : ""),
    ids: ids ?? (isIdentifierName(kind) ? { [kind]: id } : {}),
  };
}
