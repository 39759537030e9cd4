import type { FormIssue } from "./form-issue";
import {
  emptyPaperForm,
  fieldText,
  isEmptyForm,
  type PaperForm,
  type PaperFormField,
  type TypedFact,
} from "./paper-form";

/** State of the contribution form. */
export interface FormState {
  form: PaperForm;
  /** Fields that have lost focus. Their issues are shown. */
  visited: readonly PaperFormField[];
  /** Whether the reader has tried to submit. All issues are shown. */
  submitted: boolean;
  /** The form before a pasted paper replaced it. */
  replaced?: PaperForm;
  /** Whether the reader has pasted or fetched something since then. */
  pastedSince?: boolean;
}

/** What changes the form: an input of the reader, or a paper found for pasted text. */
export type FormAction =
  | { kind: "write"; field: PaperFormField; value: string | string[] | TypedFact[] }
  | { kind: "leave"; field: PaperFormField }
  | { kind: "submit" }
  | { kind: "fill"; fill: (form: PaperForm) => PaperForm }
  | { kind: "begin-paste" }
  | { kind: "paste"; paste: (form: PaperForm) => { form: PaperForm; isOther: boolean } }
  | { kind: "undo-paste" }
  | { kind: "clear" };

/** An empty form that the reader has not touched. */
export const initialFormState: FormState = { form: emptyPaperForm, visited: [], submitted: false };

/** Applies an action to the form. */
export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.kind) {
    case "write": {
      const form = { ...state.form, [action.field]: action.value };
      // Typed authors do not come from that page.
      return { ...state, form: action.field === "authors" ? { ...form, authorsSource: "" } : form };
    }
    case "leave":
      // An untouched or cleared form shows no issues.
      if (isEmptyForm(state.form)) return state;
      return state.visited.includes(action.field) ? state : { ...state, visited: [...state.visited, action.field] };
    case "submit":
      return { ...state, submitted: true };
    case "fill":
      return { ...state, form: action.fill(state.form) };
    case "begin-paste":
      return state.replaced ? { ...state, pastedSince: true } : state;
    case "paste": {
      const { form, isOther } = action.paste(state.form);
      return isOther ? { ...initialFormState, form, replaced: state.form } : { ...state, form };
    }
    case "undo-paste":
      // The replaced form takes the place of the present one, so that nothing is lost.
      return state.replaced ? { ...initialFormState, form: state.replaced, replaced: state.form } : state;
    case "clear":
      return initialFormState;
  }
}

/** Returns the issues that the form shows. */
export function shownIssues({ visited, submitted }: FormState, issues: readonly FormIssue[]): FormIssue[] {
  return issues.filter(({ field }) => submitted || visited.includes(field));
}

/** Fields with issues that the form does not show yet. */
export interface RemainingFields {
  /** Required fields that are empty. */
  empty: PaperFormField[];
  /** Fields whose value is not valid. */
  invalid: PaperFormField[];
}

/** Returns the fields with issues that the form does not show yet. */
export function remainingFields(state: FormState, issues: readonly FormIssue[]): RemainingFields {
  const shown = shownIssues(state, issues);
  const fields = issues.filter((issue) => !shown.includes(issue)).map(({ field }) => field);
  const isEmpty = (field: PaperFormField) => fieldText(state.form, field).trim() === "";
  return { empty: fields.filter(isEmpty), invalid: fields.filter((field) => !isEmpty(field)) };
}
