import { identifierNames } from "../identifiers/identifiers";
import { readReference, referenceKey } from "../identifiers/read-reference";
import { identityKeys } from "../identifiers/same-paper";
import { draftPaper } from "./draft-paper";
import { toForm } from "./form-entry";
import type { PaperMetadata } from "./metadata/paper-metadata";
import { emptyPaperForm, type PaperForm } from "./paper-form";
import type { SurveyOutline } from "./survey-outline";

/**
 * Fills a form with metadata. If the form has another paper, the metadata replaces it and `isOther` is true: two papers
 * are never joined. `today` is YYYY-MM-DD.
 */
export function fillForm(
  form: PaperForm,
  metadata: PaperMetadata,
  { papers, venues }: SurveyOutline,
  today: string,
): { form: PaperForm; notices: string[]; isOther: boolean } {
  const venueByName = new Map(venues.map((venue) => [venue.name, venue]));
  const draft = draftPaper(metadata, { papers, venueByName }, today);
  const found = toForm(draft);
  const isOther = isOtherPaper(form, found);
  const kept = isOther ? emptyPaperForm : form;
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
    isOther,
  };
}

/** Whether two forms have papers that share no id, title or URL. A form with only a link to code has no paper. */
function isOtherPaper(form: PaperForm, found: PaperForm): boolean {
  const keys = paperKeysOf(form);
  const foundKeys = paperKeysOf(found);
  return keys.length > 0 && foundKeys.length > 0 && !foundKeys.some((key) => keys.includes(key));
}

function paperKeysOf(form: PaperForm): string[] {
  const url = form.paperUrl.trim();
  const reference = readReference(url);
  const ids = identityKeys({
    title: form.title,
    versions: [{ title: form.formerTitle }],
    ...Object.fromEntries(
      identifierNames.map((name) => [name, readReference(form[name])?.ids[name] ?? form[name].trim()]),
    ),
  });
  return [...ids.map(({ key }) => key), ...(reference ? [referenceKey(reference)] : url === "" ? [] : [`url:${url}`])];
}
