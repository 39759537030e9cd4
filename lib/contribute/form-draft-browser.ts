import { isEmptyForm, type PaperForm, paperFormSchema } from "./paper-form";

const key = "paper-draft";

/** What was in the form when this browser last left it; undefined for nothing, or where storage is blocked. */
export function readDraft(): PaperForm | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    // Fields that came to the form after the draft was left are empty in it.
    const draft = paperFormSchema.safeParse(stored);
    return draft.success && !isEmptyForm(draft.data) ? draft.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is in the form, if the browser lets it. */
export function keepDraft(form: PaperForm): void {
  try {
    if (isEmptyForm(form)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(form));
  } catch {
    // Storage is blocked or full: a reload will lose the draft, nothing else.
  }
}
