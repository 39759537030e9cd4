import * as z from "zod";
import { authorSchema } from "./author";
import { idSchema, textSchema, uniqueList } from "./fields";

/**
 * Front matter of `authors/<id>.md`: one author whose name has several spellings, or who shares a name with others.
 * Spellings that differ only in case, accents, hyphens, full stops or spaces need no entry.
 */
export const authorEntrySchema = z.strictObject({
  name: authorSchema.describe("Name that pages show, given name first."),
  spellings: uniqueList(authorSchema).default([]).describe("Other spellings of the name in papers."),
  papers: uniqueList(idSchema)
    .default([])
    .describe("Ids of the author's papers, if others share the name. Without it, all papers with the name are theirs."),
  note: textSchema
    .optional()
    .describe("How the author was distinguished from others, or why the spellings are one author."),
});

/** An author's front matter after validation. */
export type AuthorEntryFields = z.infer<typeof authorEntrySchema>;
