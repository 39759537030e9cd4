import { emptyPaperForm, isEmptyForm, type PaperForm, type PaperFormField } from "./paper-form";
import type { FormIssue } from "./read-form";

/** The contribution form while somebody works on it. */
export interface FormState {
  form: PaperForm;
  /** Fields that were left once: their problems are told. */
  visited: readonly PaperFormField[];
  /** Whether the entry was asked for: all problems are told. */
  submitted: boolean;
}

export type FormAction =
  | { kind: "write"; field: PaperFormField; value: string | string[] }
  | { kind: "leave"; field: PaperFormField }
  | { kind: "ask" }
  | { kind: "fill"; fill: (form: PaperForm) => PaperForm }
  | { kind: "clear" };

export const initialFormState: FormState = { form: emptyPaperForm, visited: [], submitted: false };

/** The form after something was done to it. */
export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.kind) {
    case "write": {
      const form = { ...state.form, [action.field]: action.value };
      // Authors that a person wrote were not read from that page.
      return { ...state, form: action.field === "authors" ? { ...form, authorsSource: "" } : form };
    }
    case "leave":
      // Nobody is told what an untouched form lacks, nor one that was just cleared.
      if (isEmptyForm(state.form)) return state;
      return state.visited.includes(action.field) ? state : { ...state, visited: [...state.visited, action.field] };
    case "ask":
      return { ...state, submitted: true };
    case "fill":
      return { ...state, form: action.fill(state.form) };
    case "clear":
      return initialFormState;
  }
}

/** The problems that are told by now. */
export function shownIssues(
  { visited: left, submitted: asked }: FormState,
  problems: readonly FormIssue[],
): FormIssue[] {
  return problems.filter(({ field }) => asked || left.includes(field));
}
