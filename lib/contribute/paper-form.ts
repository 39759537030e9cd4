import * as z from "zod";
import { identifiers } from "../identifiers/identifiers";

const text = (label: string) => z.string().default("").describe(label);
const list = (label: string) => z.array(z.string()).default([]).describe(label);

/** A fact of the paper, as typed. The form shows its attribute as a label. */
const typedFactSchema = z.object({
  attribute: z.string(),
  value: z.string().default(""),
  source: z.string().default(""),
  where: z.string().default(""),
});
export type TypedFact = z.infer<typeof typedFactSchema>;

/**
 * The fields of a new paper, as typed, in the order of the form. Their descriptions are their labels. `form-entry.ts`
 * converts them to an entry.
 */
export const paperFormSchema = z.object({
  title: text("Title"),
  shortName: text("Short name"),
  authors: text("Authors"),
  year: text("Year"),
  venue: text("Venue"),
  paperUrl: text("Paper URL"),
  codeUrl: text("Code URL"),
  codeOrigin: text("Code origin"),
  formerTitle: text("Preprint title"),
  arxiv: text(identifiers.arxiv.label),
  doi: text(identifiers.doi.label),
  openreview: text(identifiers.openreview.label),
  aclAnthology: text(identifiers.aclAnthology.label),
  topics: list("Topics"),
  techniques: list("Techniques"),
  /** At most one for each attribute, and none that is empty. */
  facts: z.array(typedFactSchema).default([]).describe("Facts"),
  tldr: text("One-sentence summary"),
  note: text("Note"),
  noteSource: text("Source of the note"),
  /** Empty for the proposed one. */
  id: text("File name"),
  /** URL of the page that lists the authors. The form does not show it, so it drops an invalid one. */
  authorsSource: z
    .string()
    .regex(/^(?:https?:\/\/[^\s\p{C}]+)?$/u)
    .catch("")
    .describe("Source of the authors"),
});

/** Values of the contribution form. */
export type PaperForm = z.infer<typeof paperFormSchema>;

/** Name of a field of the form. */
export type PaperFormField = keyof PaperForm;

/** All fields, in the order of the form. */
export const formFields: readonly PaperFormField[] = paperFormSchema.keyof().options;

/** Returns the label of a field. */
export function labelOf(field: PaperFormField): string {
  return paperFormSchema.shape[field].description ?? field;
}

/** A form with all fields empty. */
export const emptyPaperForm: PaperForm = paperFormSchema.parse({});

/** Whether all fields are empty. */
export function isEmptyForm(form: PaperForm): boolean {
  return Object.values(form).every((value) => value.length === 0);
}

/** Whether two forms have the same values. */
export function isSameForm(a: PaperForm, b: PaperForm): boolean {
  return formFields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}

/** Returns the text of a field, with one line for each item of a list. */
export function fieldText(form: PaperForm, field: PaperFormField): string {
  if (field === "facts") return form.facts.map((fact) => Object.values(fact).join(" ")).join("\n");
  return [form[field]].flat().join("\n");
}
