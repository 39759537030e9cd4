import { expect, test } from "vitest";
import { type FormAction, initialFormState, reduceForm, shownIssues } from "@/lib/contribute/form-state";
import { emptyPaperForm, isEmptyForm } from "@/lib/contribute/paper-form";

function after(...actions: FormAction[]) {
  return actions.reduce(reduceForm, initialFormState);
}

const problems = [
  { field: "title" as const, message: "No title." },
  { field: "year" as const, message: "No year." },
];

test("problems are told of fields that were left, and of all once the entry is asked for", () => {
  expect(shownIssues(after({ kind: "write", field: "year", value: "2" }), problems)).toEqual([]);
  const begun = { kind: "write" as const, field: "venue" as const, value: "arXiv" };
  expect(shownIssues(after(begun, { kind: "leave", field: "year" }), problems)).toEqual([problems[1]]);
  expect(shownIssues(after({ kind: "leave", field: "year" }), problems)).toEqual([]);
  expect(shownIssues(after({ kind: "ask" }), problems)).toEqual(problems);
});

test("authors that somebody writes are not said to be from the page", () => {
  const form = { ...emptyPaperForm, authors: "A", authorsSource: "https://arxiv.org/abs/2401.00002" };
  const title = after({ kind: "fill", fill: () => form }, { kind: "write", field: "title", value: "T" });
  expect(title.form.authorsSource).not.toBe("");
  expect(reduceForm(title, { kind: "write", field: "authors", value: "B" }).form).toMatchObject({
    authors: "B",
    authorsSource: "",
  });
});

test("clearing begins anew", () => {
  const full = after({ kind: "write", field: "topics", value: ["models"] }, { kind: "ask" });
  expect(isEmptyForm(full.form)).toBe(false);
  const cleared = reduceForm(full, { kind: "clear" });
  expect(cleared).toEqual(initialFormState);
  expect(isEmptyForm(cleared.form)).toBe(true);
});
