import { identifierNames, submissionDate } from "../identifiers/identifiers";
import { idsOf, type PaperReference, parsePaperReference } from "../identifiers/paper-reference";
import type { PaperMetadata } from "./metadata/paper-metadata";
import type { parseBibtex } from "./metadata/parse-bibtex";

/** What a pasted text says by itself. */
export interface Pasted {
  /** Its title is empty where the text is an id or an address only. */
  metadata: PaperMetadata | undefined;
  /** The paper at a service that can say more. */
  reference: PaperReference | undefined;
  /** What could not be read, one sentence each. */
  problems: string[];
}

/** Whether a text is meant as BibTeX. */
export function looksLikeBibtex(text: string): boolean {
  return /^\s*@\w+\s*[{(]/m.test(text);
}

/** Reads an arXiv id, an address or a DOI. */
export function readPasted(text: string): Pasted {
  const wanted = text.trim();
  const reference = parsePaperReference(wanted);
  const isAddress = /^https?:\/\/\S+$/.test(wanted);
  if (!reference && !isAddress)
    return {
      metadata: undefined,
      reference: undefined,
      problems: ["This is neither an arXiv id, a DOI, an address nor BibTeX."],
    };
  const metadata: PaperMetadata = {
    title: "",
    authors: [],
    year: reference?.service === "arxiv" ? submissionDate(reference.id)?.year : undefined,
    venues: [],
    remarks: [],
    ...idsOf([wanted]),
    ...(reference && { [reference.service]: reference.id }),
    urls: isAddress && !reference ? [wanted] : [],
    notices: [],
  };
  return { metadata, reference, problems: [] };
}

/** Reads BibTeX with the parser, which is handed in because pages load it when it is needed. */
export function readPastedBibtex(text: string, parse: typeof parseBibtex): Pasted {
  const { papers, problems } = parse(text.trim());
  const metadata = papers[0]?.metadata;
  const more = papers.length > 1 ? [`Of ${papers.length} entries the first was taken.`] : [];
  const none = metadata || problems.length > 0 ? [] : ["There is no entry in this BibTeX."];
  return { metadata, reference: metadata && referenceOf(metadata), problems: [...problems, ...more, ...none] };
}

function referenceOf(metadata: PaperMetadata): PaperReference | undefined {
  const service = identifierNames.find((name) => metadata[name]);
  const id = service && metadata[service];
  return service && id ? { service, id } : undefined;
}
