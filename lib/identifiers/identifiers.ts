import { whyNoArxivId } from "./arxiv-id";
import { whyNoDoi } from "./doi";

/** A kind of identifier of papers at a public service. */
export interface Identifier {
  /** The service. */
  service: string;
  /** The id, with its article: "an arXiv id". */
  withArticle: string;
  /** The id without an article. */
  label: string;
  /** Pattern of the id in an entry. */
  pattern: RegExp;
  /** Returns why an id with this pattern cannot exist. */
  whyNot?: (id: string) => string | undefined;
  /** The format of an id, one sentence. */
  form: string;
  /** Pattern of the start of the service's URLs. */
  host: RegExp;
  /** Returns the URL of a paper. */
  toUrl: (id: string) => string;
}

/** The identifiers, by their key in an entry. */
export const identifiers = {
  // https://info.arxiv.org/help/arxiv_identifier.html
  arxiv: {
    service: "arXiv",
    withArticle: "an arXiv id",
    label: "arXiv id",
    pattern: /^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/,
    whyNot: whyNoArxivId,
    form: 'An arXiv id looks like "2210.17323", without URL or version.',
    host: /^https?:\/\/(?:www\.)?arxiv\.org\//,
    toUrl: (id) => `https://arxiv.org/abs/${id}`,
  },
  // https://www.doi.org/the-identifier/resources/handbook
  doi: {
    service: "DOI",
    withArticle: "a DOI",
    label: "DOI",
    pattern: /^10\.\d{4,9}\/[^\s\\]*[^\s\\.,;]$/,
    whyNot: whyNoDoi,
    form: 'A DOI looks like "10.1145/3600006.3613165", without "https://doi.org/".',
    host: /^https?:\/\/(?:dx\.)?doi\.org\//,
    toUrl: (id) => `https://doi.org/${encodeURI(id).replace(/[?#]/g, encodeURIComponent)}`,
  },
  openreview: {
    service: "OpenReview",
    withArticle: "an OpenReview id",
    label: "OpenReview id",
    pattern: /^[\w-]{6,20}$/,
    form: 'An OpenReview id is the part after "forum?id=" in the URL.',
    host: /^https?:\/\/openreview\.net\//,
    toUrl: (id) => `https://openreview.net/forum?id=${id}`,
  },
  // https://aclanthology.org/info/ids/
  aclAnthology: {
    service: "ACL Anthology",
    withArticle: "an ACL Anthology id",
    label: "ACL Anthology id",
    pattern: /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)$/,
    form: 'An ACL Anthology id looks like "2023.acl-long.1".',
    host: /^https?:\/\/aclanthology\.org\//,
    toUrl: (id) => `https://aclanthology.org/${id}/`,
  },
} as const satisfies Record<string, Identifier>;

/** Key of an identifier in an entry. */
export type IdentifierName = keyof typeof identifiers;

/** The identifiers of a paper. */
export type PaperIds = Partial<Record<IdentifierName, string | undefined>>;

/** All keys of identifiers. */
export const identifierNames: readonly IdentifierName[] = ["arxiv", "doi", "openreview", "aclAnthology"];

/** Whether a text is the key of an identifier. */
export function isIdentifierName(text: string | undefined): text is IdentifierName {
  return text !== undefined && Object.hasOwn(identifiers, text);
}
