import * as z from "zod";
import { identifiers } from "../identifiers/identifiers";

const text = (label: string) => z.string().default("").describe(label);
const list = (label: string) => z.array(z.string()).default([]).describe(label);

/**
 * The fields of a new paper, as typed, in the order of the form. Their descriptions are their labels. `form-entry.ts` says
 * what they are in an entry.
 */
export const paperFormSchema = z.object({
  title: text("Title"),
  shortName: text("Short name"),
  authors: text("Authors"),
  year: text("Year"),
  venue: text("Venue"),
  paperUrl: text("Address of the paper"),
  codeUrl: text("Address of the code"),
  codeOrigin: text("Whose code it is"),
  formerTitle: text("Name of the preprint"),
  arxiv: text(identifiers.arxiv.label),
  doi: text(identifiers.doi.label),
  openreview: text(identifiers.openreview.label),
  aclAnthology: text(identifiers.aclAnthology.label),
  topics: list("Topics"),
  techniques: list("Techniques"),
  tldr: text("In one sentence"),
  note: text("Note"),
  noteSource: text("What the note rests on"),
  /** Empty for the one that is proposed. */
  id: text("File name"),
  /** Page that the authors were read from; the form does not show it. */
  authorsSource: text("Source of the authors"),
});

/** What stands in the contribution form. */
export type PaperForm = z.infer<typeof paperFormSchema>;

export type PaperFormField = keyof PaperForm;

/** All fields, in the order of the form. */
export const formFields: readonly PaperFormField[] = paperFormSchema.keyof().options;

/** What a field is called. */
export function labelOf(field: PaperFormField): string {
  return paperFormSchema.shape[field].description ?? field;
}

/** The form before anything was said. */
export const emptyPaperForm: PaperForm = paperFormSchema.parse({});

/** Whether nothing was said yet. */
export function isEmptyForm(form: PaperForm): boolean {
  return Object.values(form).every((value) => value.length === 0);
}
