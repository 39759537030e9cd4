import type { PaperMetadata } from "../metadata/paper-metadata";
import { idsOf, type PaperReference, parsePaperReference } from "../metadata/paper-reference";
import { parseBibtex } from "../metadata/parse-bibtex";
import { foldTitle } from "../survey/fold-title";
import { draftPaper } from "./draft-paper";
import { emptyPaperForm, type PaperForm } from "./paper-form";
import type { SurveyOutline } from "./survey-outline";

/** What a pasted text says by itself. */
export interface Pasted {
  /** Its title is empty where the text is an id or an address only. */
  metadata: PaperMetadata | undefined;
  /** The paper at a service that can say more. */
  reference: PaperReference | undefined;
  /** What could not be read, one sentence each. */
  problems: string[];
}

/** Reads an arXiv id, an address, a DOI or BibTeX. */
export function readPasted(text: string): Pasted {
  const wanted = text.trim();
  if (/^\s*@\w+\s*[{(]/m.test(wanted)) {
    const { papers, problems } = parseBibtex(wanted);
    const metadata = papers[0]?.metadata;
    const more = papers.length > 1 ? [`Of ${papers.length} entries the first was taken.`] : [];
    const none = metadata || problems.length > 0 ? [] : ["There is no entry in this BibTeX."];
    return { metadata, reference: metadata && referenceOf(metadata), problems: [...problems, ...more, ...none] };
  }
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
    year: reference?.service === "arxiv" ? yearOfArxiv(reference.id) : undefined,
    venues: [],
    remarks: [],
    ...idsOf([wanted]),
    ...(reference && { [reference.service]: reference.id }),
    urls: isAddress && !reference ? [wanted] : [],
    notices: [],
  };
  return { metadata, reference, problems: [] };
}

/**
 * A form with what a source says of the paper. Metadata of another paper take the place of all that the form says of the
 * former one; topics, techniques and the note stay. `today` is YYYY-MM-DD.
 */
export function fillForm(
  form: PaperForm,
  metadata: PaperMetadata,
  { papers, venues }: SurveyOutline,
  today: string,
): { form: PaperForm; notices: string[] } {
  const venueByName = new Map(venues.map((venue) => [venue.name, venue]));
  const { fields, notices } = draftPaper(metadata, { papers, venueByName }, today);
  const isOther =
    metadata.title !== "" && form.title.trim() !== "" && foldTitle(metadata.title) !== foldTitle(form.title);
  const { topics, techniques, tldr, note, noteSource } = form;
  const former = isOther ? { ...emptyPaperForm, topics, techniques, tldr, note, noteSource } : form;
  const linkTo = (type: "paper" | "code") => fields.links?.find((link) => link.type === type)?.url;
  const authors = fields.authors.join("\n");
  return {
    form: {
      ...former,
      title: fields.title || former.title,
      shortName: fields.shortName ?? former.shortName,
      authors: authors || former.authors,
      year: fields.year === undefined ? former.year : String(fields.year),
      venue: fields.venue ?? former.venue,
      paperUrl: linkTo("paper") ?? former.paperUrl,
      codeUrl: linkTo("code") ?? former.codeUrl,
      arxiv: fields.arxiv ?? former.arxiv,
      doi: fields.doi ?? former.doi,
      openreview: fields.openreview ?? former.openreview,
      aclAnthology: fields.aclAnthology ?? former.aclAnthology,
      authorsSource: authors === "" ? former.authorsSource : (fields.authorsSource ?? ""),
    },
    // An id alone names no authors, which nobody needs to be told.
    notices: metadata.title === "" ? metadata.notices : notices,
  };
}

function referenceOf(metadata: PaperMetadata): PaperReference | undefined {
  const service = (["arxiv", "doi", "openreview", "aclAnthology"] as const).find((name) => metadata[name]);
  const id = service && metadata[service];
  return service && id ? { service, id } : undefined;
}

/** Year of the first version, which ids since 2007 begin with (https://info.arxiv.org/help/arxiv_identifier.html). */
function yearOfArxiv(id: string): number | undefined {
  const digits = /^(\d{2})\d{2}\./.exec(id)?.[1];
  return digits === undefined ? undefined : 2000 + Number(digits);
}
