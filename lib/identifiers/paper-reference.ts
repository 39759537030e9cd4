import { type IdentifierName, identifiers, type PaperIds } from "./identifiers";

/** A paper named by the id that a public service knows it by. */
export interface PaperReference {
  service: IdentifierName;
  /** Id in the form that the paper schema asks for. */
  id: string;
}

/** The pattern of an id, to be found in a longer text. */
const group = (name: IdentifierName) => `(${identifiers[name].pattern.source.slice(1, -1)})`;

const arxivId = `${group("arxiv")}(?:v\\d+)?`;
const anthologyId = group("aclAnthology");
// A DOI ends where a sentence or an address goes on (https://www.crossref.org/blog/dois-and-matching-regular-expressions/).
const doi = String.raw`(10\.\d{4,9}\/[^\s"<>?#]+)`;

// The first that fits counts. Identifiers of arXiv and of the ACL Anthology can also be written as DOIs.
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

/** What an id or an address names; undefined when it has the form of none of the services. */
export function parsePaperReference(text: string): PaperReference | undefined {
  const trimmed = text.trim().replace(/[/.,;]+$/, "");
  for (const [service, form] of forms) {
    const id = form.exec(trimmed)?.[1];
    if (id !== undefined) return { service, id };
  }
  return undefined;
}

/** Address of the page that people read a paper at. */
export function referenceUrl({ service, id }: PaperReference): string {
  return identifiers[service].toUrl(id);
}

/** The ids that addresses and DOIs of a paper stand for. The first of each service counts. */
export function idsOf(addresses: readonly string[]): PaperIds {
  const ids: PaperIds = {};
  for (const address of addresses) {
    const reference = parsePaperReference(address);
    if (reference) ids[reference.service] ??= reference.id;
    // Crossref writes DOIs in lower case; ids before 2020 begin with a capital letter.
    const anthology = /^(?:https?:\/\/doi\.org\/)?10\.18653\/v1\/(\S+)$/i
      .exec(address)?.[1]
      ?.replace(/^[a-z](?=\d\d-)/, (letter) => letter.toUpperCase());
    if (anthology && parsePaperReference(anthology)?.service === "aclAnthology") ids.aclAnthology ??= anthology;
  }
  return ids;
}
