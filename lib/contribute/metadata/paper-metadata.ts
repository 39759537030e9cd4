/** Metadata of a paper from a service, a BibTeX entry or a form, not yet checked against the atlas. */
export interface PaperMetadata {
  /** On one line, without a trailing full stop. */
  title: string;
  /** In publication order, given name first. */
  authors: string[];
  /** Whether the source leaves out authors: "and others". */
  hasMoreAuthors?: boolean;
  /** Year of publication, or of the first version. */
  year: number | undefined;
  /** Names of the venue as the source spells them, most specific first. */
  venues: string[];
  /** Texts that may name the venue, such as a series, or something else. */
  venueHints?: string[];
  /** Free text of the authors about the publication: "Accepted at ICLR 2024, 12 pages". */
  remarks: string[];
  /** arXiv id without version. */
  arxiv?: string | undefined;
  doi?: string | undefined;
  openreview?: string | undefined;
  aclAnthology?: string | undefined;
  /** URLs of the paper and its code. */
  urls: string[];
  /** Used for suggestions only and not stored. */
  abstract?: string | undefined;
  /** URL of the public page with this metadata; undefined for a file or a form. */
  page?: string | undefined;
  /** What a person should check, one sentence each. */
  notices: string[];
}
