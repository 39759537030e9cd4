import * as z from "zod";

/** The fields of the contribution form, as typed. Empty where nothing was said. */
export const paperFormSchema = z.object({
  title: z.string().describe("Title."),
  shortName: z.string().describe("Short name."),
  authors: z.string().describe("Authors, one a line."),
  year: z.string().describe("Year."),
  venue: z.string().describe("Any spelling of a venue."),
  paperUrl: z.string().describe("Address of the paper."),
  codeUrl: z.string().describe("Address of its code."),
  codeOrigin: z.string().describe("Whose code it is: official, third-party, or empty."),
  formerTitle: z.string().describe("Title of an earlier version, such as a preprint."),
  arxiv: z.string().describe("arXiv id."),
  doi: z.string().describe("DOI."),
  openreview: z.string().describe("OpenReview id."),
  aclAnthology: z.string().describe("ACL Anthology id."),
  topics: z.array(z.string()).describe("Paths, the most fitting first."),
  techniques: z.array(z.string()).describe("Ids, the most telling first."),
  tldr: z.string().describe("One sentence."),
  note: z.string().describe("Our note, Markdown."),
  noteSource: z.string().describe("What the note rests on."),
  id: z.string().describe("File name without .md; empty for the one that is proposed."),
  authorsSource: z.string().describe("Page that the authors were read from; not shown."),
});

/** What stands in the contribution form. */
export type PaperForm = z.infer<typeof paperFormSchema>;

export type PaperFormField = keyof PaperForm;

/** The form before anything was said. */
export const emptyPaperForm: PaperForm = {
  title: "",
  shortName: "",
  authors: "",
  year: "",
  venue: "",
  paperUrl: "",
  codeUrl: "",
  codeOrigin: "",
  formerTitle: "",
  arxiv: "",
  doi: "",
  openreview: "",
  aclAnthology: "",
  topics: [],
  techniques: [],
  tldr: "",
  note: "",
  noteSource: "",
  id: "",
  authorsSource: "",
};

/** Whether nothing was said yet. */
export function isEmptyForm(form: PaperForm): boolean {
  return Object.values(form).every((value) => value.length === 0);
}
