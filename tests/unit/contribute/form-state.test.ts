import { expect, test } from "vitest";
import {
  type FormAction,
  initialFormState,
  reduceForm,
  remainingFields,
  shownIssues,
} from "@/lib/contribute/form-state";
import { emptyPaperForm, isEmptyForm } from "@/lib/contribute/paper-form";

function after(...actions: FormAction[]) {
  return actions.reduce(reduceForm, initialFormState);
}

const issues = [
  { field: "title" as const, message: "No title." },
  { field: "year" as const, message: "No year." },
];

test("shows issues of visited fields, and all issues after submitting", () => {
  expect(shownIssues(after({ kind: "write", field: "year", value: "2" }), issues)).toEqual([]);
  const start = { kind: "write" as const, field: "venue" as const, value: "arXiv" };
  expect(shownIssues(after(start, { kind: "leave", field: "year" }), issues)).toEqual([issues[1]]);
  expect(shownIssues(after({ kind: "leave", field: "year" }), issues)).toEqual([]);
  expect(shownIssues(after({ kind: "submit" }), issues)).toEqual(issues);
});

test("tells empty fields from invalid ones among the issues that are not shown", () => {
  const write = (field: "year" | "arxiv", value: string): FormAction => ({ kind: "write", field, value });
  const found = [...issues, { field: "arxiv" as const, message: "Known." }];
  const typed = after(write("year", " "), write("arxiv", "2210.17323"));
  expect(remainingFields(typed, found)).toEqual({ empty: ["title", "year"], invalid: ["arxiv"] });
  expect(remainingFields(reduceForm(typed, { kind: "leave", field: "arxiv" }), found)).toEqual({
    empty: ["title", "year"],
    invalid: [],
  });
  expect(remainingFields(reduceForm(typed, { kind: "submit" }), found)).toEqual({ empty: [], invalid: [] });
});

test("clears the source of the authors when they are edited", () => {
  const form = { ...emptyPaperForm, authors: "A", authorsSource: "https://arxiv.org/abs/2401.00002" };
  const title = after({ kind: "fill", fill: () => form }, { kind: "write", field: "title", value: "T" });
  expect(title.form.authorsSource).not.toBe("");
  expect(reduceForm(title, { kind: "write", field: "authors", value: "B" }).form).toMatchObject({
    authors: "B",
    authorsSource: "",
  });
});

test("undoes the replacement by a pasted paper, and the undoing", () => {
  const form = (title: string) => ({ ...emptyPaperForm, title });
  const paste = (title: string, isOther: boolean): FormAction => ({
    kind: "paste",
    paste: () => ({ form: form(title), isOther }),
  });
  const replaced = after(paste("A", false), { kind: "submit" }, paste("B", true));
  expect(replaced).toEqual({ form: form("B"), visited: [], submitted: false, replaced: form("A") });
  const undone = reduceForm(replaced, { kind: "undo-paste" });
  expect(undone).toMatchObject({ form: form("A"), replaced: form("B") });
  expect(reduceForm(undone, { kind: "undo-paste" }).form).toEqual(form("B"));
  expect(reduceForm(undone, { kind: "clear" })).toEqual(initialFormState);
  expect(after({ kind: "undo-paste" })).toEqual(initialFormState);
});

test("an attempt to paste makes the replacement an earlier one, which can still be undone", () => {
  const form = (title: string) => ({ ...emptyPaperForm, title });
  const replace = (title: string): FormAction => ({
    kind: "paste",
    paste: () => ({ form: form(title), isOther: true }),
  });
  expect(after({ kind: "begin-paste" })).toEqual(initialFormState);
  const failed = after(replace("A"), replace("B"), { kind: "begin-paste" });
  expect(failed).toMatchObject({ form: form("B"), replaced: form("A"), pastedSince: true });
  expect(reduceForm(failed, replace("C")).pastedSince).toBeUndefined();
  const undone = reduceForm(failed, { kind: "undo-paste" });
  expect(undone).toEqual({ ...initialFormState, form: form("A"), replaced: form("B") });
});

test("resets the form", () => {
  const full = after({ kind: "write", field: "topics", value: ["models"] }, { kind: "submit" });
  expect(isEmptyForm(full.form)).toBe(false);
  const cleared = reduceForm(full, { kind: "clear" });
  expect(cleared).toEqual(initialFormState);
  expect(isEmptyForm(cleared.form)).toBe(true);
});
