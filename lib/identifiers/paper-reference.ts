import { linksOf } from "../survey/paper-links";

/** A paper named by the id that a public service knows it by. */
export interface PaperReference {
  service: "arxiv" | "doi" | "openreview" | "aclAnthology";
  /** Id in the form that the paper schema asks for. */
  id: string;
}

const arxivId = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?`;
const anthologyId = String.raw`([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)`;
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
  return linksOf({ links: [], [service]: id })[0]?.url ?? id;
}

/** The ids that addresses and DOIs of a paper stand for. The first of each service counts. */
export function idsOf(addresses: readonly string[]): Partial<Record<PaperReference["service"], string>> {
  const ids: Partial<Record<PaperReference["service"], string>> = {};
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
