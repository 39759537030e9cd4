import { isSameTitle } from "../identifiers/same-paper";
import { draftPaper } from "./draft-paper";
import { toForm } from "./form-entry";
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
  const draft = draftPaper(metadata, { papers, venueByName }, today);
  const isOther = metadata.title !== "" && form.title.trim() !== "" && !isSameTitle(metadata.title, form.title);
  const { topics, techniques, tldr, note, noteSource } = form;
  const former = isOther ? { ...emptyPaperForm, topics, techniques, tldr, note, noteSource } : form;
  const found = toForm(draft);
  const given = Object.fromEntries(Object.entries(found).filter(([, value]) => value.length > 0));
  return {
    form: {
      ...former,
      ...given,
      // The form proposes a file name by itself while the field is empty.
      id: former.id,
      // The page that former authors were read from does not go with new ones.
      authorsSource: found.authors === "" ? former.authorsSource : found.authorsSource,
    },
    // An id alone names no authors, which nobody needs to be told.
    notices: metadata.title === "" ? metadata.notices : draft.notices,
  };
}
