import { expect, test } from "vitest";
import { type FormAction, initialFormState, reduceForm, shownIssues } from "@/lib/contribute/form-state";
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

test("clears the source of the authors when they are edited", () => {
  const form = { ...emptyPaperForm, authors: "A", authorsSource: "https://arxiv.org/abs/2401.00002" };
  const title = after({ kind: "fill", fill: () => form }, { kind: "write", field: "title", value: "T" });
  expect(title.form.authorsSource).not.toBe("");
  expect(reduceForm(title, { kind: "write", field: "authors", value: "B" }).form).toMatchObject({
    authors: "B",
    authorsSource: "",
  });
});

test("resets the form", () => {
  const full = after({ kind: "write", field: "topics", value: ["models"] }, { kind: "submit" });
  expect(isEmptyForm(full.form)).toBe(false);
  const cleared = reduceForm(full, { kind: "clear" });
  expect(cleared).toEqual(initialFormState);
  expect(isEmptyForm(cleared.form)).toBe(true);
});
