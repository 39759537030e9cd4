import * as z from "zod";
import { dateSchema, textSchema, uniqueList, urlSchema, yearSchema } from "./fields";
import { identifierSchema } from "./identifier";

/** A paper that public lists name and the survey lacks, with values as the lists have them. */
export const waitingPaperSchema = z.strictObject({
  title: textSchema.describe("Title as the lists have it."),
  byline: textSchema.optional().describe("Up to three authors, with et al. if there are more."),
  year: yearSchema.optional().describe("Year of publication, or of the first version."),
  arxiv: identifierSchema("arxiv").optional().describe("arXiv id without version, quoted."),
  doi: identifierSchema("doi").optional().describe("Digital Object Identifier, without https://doi.org/."),
  openreview: identifierSchema("openreview").optional().describe("OpenReview forum id."),
  aclAnthology: identifierSchema("aclAnthology").optional().describe("ACL Anthology id."),
  link: urlSchema.optional().describe("Address of the paper, if no identifier is known."),
  lists: uniqueList(textSchema)
    .min(1, "Name at least one list.")
    .describe("The lists that name it: their addresses, or the names of files."),
  found: dateSchema.describe("Day on which `npm run intake` first found it."),
  leftOut: textSchema
    .optional()
    .describe("Why the survey does not have it. `npm run intake` keeps the reason and does not offer the paper again."),
});
export type WaitingPaper = z.infer<typeof waitingPaperSchema>;

/** Front matter of `waiting/<id>.md`: papers for editors to look at. `npm run intake` writes these files. */
export const waitingListSchema = z.strictObject({
  papers: z.array(waitingPaperSchema).min(1, "Delete the file if no paper is left.").describe("The papers, in order."),
});
