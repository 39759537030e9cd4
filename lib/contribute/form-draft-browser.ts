import { isEmptyForm, isSameForm, type PaperForm, paperFormSchema } from "./paper-form";

/** Key of the draft in the browser's storage. */
export const draftKey = "paper-draft";

/** Reads the stored draft of the form; undefined if there is none or storage is blocked. */
export function readDraft(): PaperForm | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(draftKey) ?? "null");
    // The schema adds empty values for fields that are newer than the draft.
    const draft = paperFormSchema.safeParse(stored);
    return draft.success && !isEmptyForm(draft.data) ? draft.data : undefined;
  } catch {
    return undefined;
  }
}

/** Stores the form as the draft, or removes the draft if the form is empty. Returns false if storage is blocked or full. */
export function keepDraft(form: PaperForm): boolean {
  try {
    if (isEmptyForm(form)) localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, JSON.stringify(form));
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns whether another tab has stored a draft that this tab would overwrite with `form`. `known` is the draft that this
 * tab has read or stored last.
 */
export function isDraftOfOtherTab(form: PaperForm, known: PaperForm): boolean {
  const stored = readDraft();
  return stored !== undefined && !isSameForm(stored, known) && !isSameForm(stored, form);
}
