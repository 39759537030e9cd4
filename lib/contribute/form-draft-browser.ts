import { isEmptyForm, type PaperForm, paperFormSchema } from "./paper-form";

const key = "paper-draft";

/** Reads the stored draft of the form; undefined if there is none or storage is blocked. */
export function readDraft(): PaperForm | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    // The schema adds empty values for fields that are newer than the draft.
    const draft = paperFormSchema.safeParse(stored);
    return draft.success && !isEmptyForm(draft.data) ? draft.data : undefined;
  } catch {
    return undefined;
  }
}

/** Stores a draft of the form if the browser allows it. */
export function keepDraft(form: PaperForm): void {
  try {
    if (isEmptyForm(form)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(form));
  } catch {
    // Storage is blocked or full. Only a reload loses the draft.
  }
}
