import type { PaperFormField } from "@/lib/contribute/paper-form";
import { identifiers } from "@/lib/identifiers/identifiers";

/** What the fields of the form are called. */
export const fieldLabels: Record<PaperFormField, string> = {
  title: "Title",
  shortName: "Short name",
  authors: "Authors",
  year: "Year",
  venue: "Venue",
  paperUrl: "Address of the paper",
  codeUrl: "Address of the code",
  codeOrigin: "Whose code it is",
  formerTitle: "Name of the preprint",
  arxiv: identifiers.arxiv.label,
  doi: identifiers.doi.label,
  openreview: identifiers.openreview.label,
  aclAnthology: identifiers.aclAnthology.label,
  topics: "Topics",
  techniques: "Techniques",
  tldr: "In one sentence",
  note: "Note",
  noteSource: "What the note rests on",
  id: "File name",
  authorsSource: "Source of the authors",
};

/** Id of a field's control. */
export function fieldId(field: PaperFormField): string {
  return `field-${field}`;
}
