import { trimEndOf } from "../text/trim-end";
import { type IdentifierName, identifiers, type PaperIds } from "./identifiers";

/** A reference to a paper by an identifier. */
export interface PaperReference {
  service: IdentifierName;
  /** The id in the format of the paper schema. */
  id: string;
}

/** Returns the pattern of an id as a group, without anchors. */
const group = (name: IdentifierName) => `(${identifiers[name].pattern.source.slice(1, -1)})`;

const arxivId = `${group("arxiv")}(?:v\\d+)?`;
const anthologyId = group("aclAnthology");
// A DOI in a text or a URL (https://www.crossref.org/blog/dois-and-matching-regular-expressions/).
const doi = String.raw`(10\.\d{4,9}\/[^\s"<>?#]+)`;

// The first match wins. Ids of arXiv and the ACL Anthology can also be written as DOIs.
const forms: [PaperReference["service"], RegExp][] = [
  ["arxiv", new RegExp(`^(?:arxiv:\\s*)?${arxivId}$`, "i")],
  [
    "arxiv",
    new RegExp(`^https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html|format)/${arxivId}(?:\\.pdf)?$`, "i"),
  ],
  ["arxiv", new RegExp(`^(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\.${arxivId}$`, "i")],
  ["aclAnthology", new RegExp(`^${anthologyId}$`)],
  ["aclAnthology", new RegExp(`^https?://(?:www\\.)?aclanthology\\.org/${anthologyId}(?:\\.pdf|\\.bib)?$`)],
  [
    "openreview",
    /^https?:\/\/(?:www\.)?openreview\.net\/(?:forum|pdf|attachment)\?(?:[^#\s]*&)?id=([\w-]{6,20})(?:[&#]\S*)?$/,
  ],
  ["doi", new RegExp(`^(?:doi:\\s*)?${doi}$`, "i")],
  ["doi", new RegExp(`^https?://(?:dx\\.)?doi\\.org/${doi}$`, "i")],
  ["doi", new RegExp(`^https?://dl\\.acm\\.org/doi/(?:abs/|pdf/|full/)?${doi}$`, "i")],
];

/** Parses an id or a URL; undefined if it does not match any service. */
export function parsePaperReference(text: string): PaperReference | undefined {
  const trimmed = trimEndOf(text.trim(), /[/.,;]/);
  for (const [service, form] of forms) {
    const id = form.exec(trimmed)?.[1];
    if (id !== undefined) return { service, id };
  }
  return undefined;
}

/** Returns the URL of a paper at its service. */
export function referenceUrl({ service, id }: PaperReference): string {
  return identifiers[service].toUrl(id);
}

/** Returns the identifiers in URLs, DOIs and ids of a paper: the first of each service. */
export function idsOf(texts: readonly string[]): PaperIds {
  const ids: PaperIds = {};
  for (const text of texts) {
    const reference = parsePaperReference(text);
    if (reference) ids[reference.service] ??= reference.id;
    // Crossref writes DOIs in lower case. ACL Anthology ids before 2020 begin with a capital letter.
    const anthology = /^(?:https?:\/\/doi\.org\/)?10\.18653\/v1\/(\S+)$/i
      .exec(text)?.[1]
      ?.replace(/^[a-z](?=\d\d-)/, (letter) => letter.toUpperCase());
    if (anthology && parsePaperReference(anthology)?.service === "aclAnthology") ids.aclAnthology ??= anthology;
  }
  return ids;
}
