import { isSameTitle } from "../identifiers/same-paper";
import { draftPaper } from "./draft-paper";
import type { PaperMetadata } from "./metadata/paper-metadata";
import { emptyPaperForm, type PaperForm } from "./paper-form";
import type { SurveyOutline } from "./survey-outline";

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
  const isOther = metadata.title !== "" && form.title.trim() !== "" && !isSameTitle(metadata.title, form.title);
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
