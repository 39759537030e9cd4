import { submissionDate } from "../identifiers/arxiv-id";
import { identifierNames } from "../identifiers/identifiers";
import { type PaperReference, parsePaperReference } from "../identifiers/paper-reference";
import { readReference, whyImpossible } from "../identifiers/read-reference";
import type { PaperMetadata } from "./metadata/paper-metadata";
import type { parseBibtex } from "./metadata/parse-bibtex";

/** The result of reading a pasted text. */
export interface Pasted {
  /** The title is empty if the text is only an id or a URL. */
  metadata: PaperMetadata | undefined;
  /** The paper at a service that has more metadata. */
  reference: PaperReference | undefined;
  /** Parts that cannot be read, one sentence each. */
  issues: string[];
}

/** Whether a text looks like BibTeX. */
export function looksLikeBibtex(text: string): boolean {
  return /(?:^|[ \t>])@[ \t]*[a-z]+\s*[{(]/im.test(text);
}

/** Reads an id or the URL of a paper. */
export function readPasted(text: string): Pasted {
  const wanted = text.toWellFormed().trim();
  const found = readReference(wanted);
  const reason = whyImpossible(wanted);
  const isAddress = /^https?:\/\/\S+$/.test(wanted);
  if (reason !== undefined || !(found || isAddress))
    return {
      metadata: undefined,
      reference: undefined,
      issues: [
        reason ??
          (wanted === ""
            ? "The field is empty. Paste an arXiv id, a DOI, a URL or BibTeX."
            : "This is not an arXiv id, a DOI, a URL or BibTeX."),
      ],
    };
  const { ids = {}, url = wanted } = found ?? {};
  const metadata: PaperMetadata = {
    title: "",
    authors: [],
    year: submissionDate(ids.arxiv)?.year,
    venues: [],
    remarks: [],
    ...ids,
    urls: identifierNames.some((name) => ids[name]) ? [] : [url],
    notices: [],
  };
  return { metadata, reference: parsePaperReference(wanted), issues: [] };
}

/** Reads BibTeX. Pages load the parser on demand and pass it. */
export function readPastedBibtex(text: string, parse: typeof parseBibtex): Pasted {
  const { papers, issues } = parse(text.toWellFormed().trim());
  const metadata = papers[0]?.metadata;
  const more = papers.length > 1 ? [`The BibTeX has ${papers.length} entries. Only the first was used.`] : [];
  const none = metadata || issues.length > 0 ? [] : ["The BibTeX has no entry."];
  return { metadata, reference: metadata && referenceOf(metadata), issues: [...issues, ...more, ...none] };
}

function referenceOf(metadata: PaperMetadata): PaperReference | undefined {
  const service = identifierNames.find((name) => metadata[name]);
  const id = service && metadata[service];
  return service && id ? { service, id } : undefined;
}
