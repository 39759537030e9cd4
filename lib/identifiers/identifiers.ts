/** A kind of id that papers have with a public service. */
interface Identifier {
  /** The service. */
  service: string;
  /** The id, with its article: "an arXiv id". */
  withArticle: string;
  /** The id without an article. */
  label: string;
  /** Form of the id alone, as entries hold it. */
  pattern: RegExp;
  /** What an id looks like, one sentence. */
  form: string;
  /** Addresses of the service's pages begin like this. */
  host: RegExp;
  /** Address of the page that people read a paper at. */
  toUrl: (id: string) => string;
}

/** The ids that entries can hold, by the key that holds them. */
export const identifiers = {
  // https://info.arxiv.org/help/arxiv_identifier.html
  arxiv: {
    service: "arXiv",
    withArticle: "an arXiv id",
    label: "arXiv id",
    pattern: /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
    form: 'An arXiv id has the form "2210.17323", without address and version.',
    host: /^https?:\/\/(?:www\.)?arxiv\.org\//,
    toUrl: (id) => `https://arxiv.org/abs/${id}`,
  },
  // https://www.doi.org/the-identifier/resources/handbook
  doi: {
    service: "DOI",
    withArticle: "a DOI",
    label: "DOI",
    pattern: /^10\.\d{4,9}\/\S+$/,
    form: 'A DOI has the form "10.1145/3600006.3613165", without address.',
    host: /^https?:\/\/(?:dx\.)?doi\.org\//,
    toUrl: (id) => `https://doi.org/${id}`,
  },
  openreview: {
    service: "OpenReview",
    withArticle: "an OpenReview id",
    label: "OpenReview id",
    pattern: /^[\w-]{6,20}$/,
    form: "An OpenReview id is what follows forum?id= in the address.",
    host: /^https?:\/\/openreview\.net\//,
    toUrl: (id) => `https://openreview.net/forum?id=${id}`,
  },
  // https://aclanthology.org/info/ids/
  aclAnthology: {
    service: "ACL Anthology",
    withArticle: "an ACL Anthology id",
    label: "ACL Anthology id",
    pattern: /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)$/,
    form: 'An ACL Anthology id has the form "2023.acl-long.1".',
    host: /^https?:\/\/aclanthology\.org\//,
    toUrl: (id) => `https://aclanthology.org/${id}/`,
  },
} as const satisfies Record<string, Identifier>;

/** Key of an id in an entry. */
export type IdentifierName = keyof typeof identifiers;

/** Ids that services know a paper by. */
export type PaperIds = Partial<Record<IdentifierName, string | undefined>>;

/** All keys. */
export const identifierNames: readonly IdentifierName[] = ["arxiv", "doi", "openreview", "aclAnthology"];

/** Whether a text is the key of an id. */
export function isIdentifierName(text: string | undefined): text is IdentifierName {
  return text !== undefined && Object.hasOwn(identifiers, text);
}

/**
 * Year and month of a paper's first version, which arXiv ids since 2007 begin with; undefined for older ids
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
export function submissionDate(arxiv: string | undefined): { year: number; month: number } | undefined {
  const [, year, month] = /^(\d{2})(\d{2})\./.exec(arxiv ?? "") ?? [];
  return year === undefined ? undefined : { year: 2000 + Number(year), month: Number(month) };
}
