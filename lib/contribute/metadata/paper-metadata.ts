/** What one source (a service, a BibTeX entry, a form) says of a paper. Nothing of it is checked against the atlas yet. */
export interface PaperMetadata {
  /** On one line, without a trailing full stop. */
  title: string;
  /** In the order of the byline, given name first. */
  authors: string[];
  /** Year of publication, or of the first version. */
  year: number | undefined;
  /** Names of the place of publication as the source spells them, the most telling first. */
  venues: string[];
  /** What the authors remark on the publication in free text: "Accepted at ICLR 2024, 12 pages". */
  remarks: string[];
  /** arXiv id without version. */
  arxiv?: string | undefined;
  doi?: string | undefined;
  openreview?: string | undefined;
  aclAnthology?: string | undefined;
  /** Addresses that the source names: of the paper, of its code. */
  urls: string[];
  /** Read for suggestions only; it is not stored. */
  abstract?: string | undefined;
  /** Address of the public page that says all this; undefined for what has no address, such as a file. */
  page?: string | undefined;
  /** What somebody should look at, one sentence each. */
  notices: string[];
}
