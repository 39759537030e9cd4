import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isDraftOfOtherTab, keepDraft, readDraft } from "@/lib/contribute/form-draft-browser";
import { emptyPaperForm, isEmptyForm, type PaperForm } from "@/lib/contribute/paper-form";

/** Whether the form is stored: `conflict` if another tab has changed the draft, `failed` if storage is blocked or full. */
export type DraftState = "stored" | "conflict" | "failed";

/**
 * Stores the form as a draft. `restored` is the draft that it started with. In a conflict, it stores nothing until the
 * reader chooses one of the drafts.
 */
export function useDraft(form: PaperForm, restored: PaperForm | undefined) {
  const known = useRef(restored ?? emptyPaperForm);
  const [state, setState] = useState<DraftState>("stored");
  const store = useCallback((kept: PaperForm) => {
    const isStored = keepDraft(kept);
    if (isStored) known.current = kept;
    setState(isStored || isEmptyForm(kept) ? "stored" : "failed");
  }, []);
  const hasConflict = state === "conflict";
  // biome-ignore lint/correctness/useExhaustiveDependencies: stores the form after a conflict.
  useEffect(() => {
    if (!isDraftOfOtherTab(form, known.current)) store(form);
    // An empty form neither overwrites the draft nor needs a choice.
    else setState(isEmptyForm(form) ? "stored" : "conflict");
  }, [form, hasConflict, store]);
  useEffect(() => {
    const check = () => {
      const isOther = !isEmptyForm(form) && isDraftOfOtherTab(form, known.current);
      setState((current) => (isOther ? "conflict" : current === "conflict" ? "stored" : current));
    };
    // A page from the back/forward cache has missed the events.
    const events = ["storage", "pageshow"];
    for (const event of events) window.addEventListener(event, check);
    return () => {
      for (const event of events) window.removeEventListener(event, check);
    };
  }, [form]);
  // A layout effect, so that it runs together with the notice: the reader may leave immediately.
  useLayoutEffect(() => {
    if (!hasConflict) return;
    const confirm = (event: Event) => event.preventDefault();
    window.addEventListener("beforeunload", confirm);
    return () => window.removeEventListener("beforeunload", confirm);
  }, [hasConflict]);
  return {
    state,
    /** Overwrites the draft of the other tab. */
    keepThis: () => store(form),
    /** Returns the draft of the other tab, which must replace the form. */
    takeOther: () => {
      known.current = readDraft() ?? form;
      return known.current;
    },
  };
}
