/** Id of a citation format. */
export type CitationFormatId = "bibtex" | "biblatex" | "ris" | "csl-json" | "apa" | "ieee" | "markdown" | "csv";

/** A format in which papers can be exported. */
export interface CitationFormat {
  /** Name on the site. */
  label: string;
  /** Ending of file names, without a dot. */
  extension: string;
  mediaType: string;
  /** Joins the texts of papers to a file. */
  join: (records: readonly string[]) => string;
}

/** Columns of the CSV files. Lists in a cell are separated by semicolons. */
export const csvColumns = [
  "id",
  "title",
  "authors",
  "year",
  "venue",
  "status",
  "arxiv",
  "doi",
  "openreview",
  "acl_anthology",
  "paper_url",
  "code_url",
  "topics",
  "techniques",
  "tldr",
  "citation_key",
  "atlas_url",
] as const;

/** The formats by id, in the order of menus. */
export const citationFormats: Record<CitationFormatId, CitationFormat> = {
  bibtex: { label: "BibTeX", extension: "bib", mediaType: "application/x-bibtex", join: (texts) => texts.join("\n") },
  biblatex: {
    label: "biblatex",
    extension: "biblatex.bib",
    mediaType: "application/x-bibtex",
    join: (texts) => texts.join("\n"),
  },
  ris: {
    label: "RIS",
    extension: "ris",
    mediaType: "application/x-research-info-systems",
    join: (texts) => texts.join("\r\n"),
  },
  "csl-json": {
    label: "CSL-JSON",
    extension: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    join: (texts) => `[\n${texts.join(",\n")}\n]\n`,
  },
  apa: { label: "APA", extension: "apa.txt", mediaType: "text/plain", join: (texts) => `${texts.join("\n\n")}\n` },
  ieee: {
    label: "IEEE",
    extension: "ieee.txt",
    mediaType: "text/plain",
    join: (texts) => `${texts.map((text, index) => `[${index + 1}] ${text}`).join("\n\n")}\n`,
  },
  markdown: {
    label: "Markdown",
    extension: "md",
    mediaType: "text/markdown",
    join: (texts) => `${texts.join("\n")}\n`,
  },
  csv: {
    label: "CSV",
    extension: "csv",
    mediaType: "text/csv",
    // A byte order mark makes Excel read UTF-8.
    join: (texts) => `\uFEFF${[csvColumns.join(","), ...texts].join("\r\n")}\r\n`,
  },
};

/** Formats of the files of one paper. */
export const paperFormats = ["bibtex", "ris", "csl-json"] as const;
/** Formats of the files of a topic or technique. */
export const listFormats = ["bibtex", "ris", "csv"] as const;
/** Formats of the files of all papers. */
export const surveyFormats = ["bibtex", "biblatex", "ris", "csl-json", "csv"] as const;

/** Ids of all formats. */
// `Object.keys` returns strings; they are the keys of `citationFormats`.
export const citationFormatIds = Object.keys(citationFormats) as CitationFormatId[];
