import { isSameTitle } from "../identifiers/same-paper";
import { draftPaper } from "./draft-paper";
import { toForm } from "./form-entry";
import type { PaperMetadata } from "./metadata/paper-metadata";
import { emptyPaperForm, type PaperForm } from "./paper-form";
import type { SurveyOutline } from "./survey-outline";

/**
 * Fills a form with metadata. If the metadata is of a different paper than the form, it clears all other fields except
 * topics, techniques, summary and note. `today` is YYYY-MM-DD.
 */
export function fillForm(
  form: PaperForm,
  metadata: PaperMetadata,
  { papers, venues }: SurveyOutline,
  today: string,
): { form: PaperForm; notices: string[] } {
  const venueByName = new Map(venues.map((venue) => [venue.name, venue]));
  const draft = draftPaper(metadata, { papers, venueByName }, today);
  const isOther = metadata.title !== "" && form.title.trim() !== "" && !isSameTitle(metadata.title, form.title);
  const { topics, techniques, tldr, note, noteSource } = form;
  const kept = isOther ? { ...emptyPaperForm, topics, techniques, tldr, note, noteSource } : form;
  const found = toForm(draft);
  const given = Object.fromEntries(Object.entries(found).filter(([, value]) => value.length > 0));
  return {
    form: {
      ...kept,
      ...given,
      // The form proposes a file name while the field is empty.
      id: kept.id,
      // New authors need their own source.
      authorsSource: found.authors === "" ? kept.authorsSource : found.authorsSource,
    },
    // Metadata from an id alone has no authors. A notice about that would not help.
    notices: metadata.title === "" ? metadata.notices : draft.notices,
  };
}
