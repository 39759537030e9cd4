import * as z from "zod";
import { dateSchema, factSourceSchema, partialDateSchema, textSchema, urlSchema, yearSchema } from "./fields";
import { titleSchema } from "./title";

/** An earlier or other form of a paper. Fields that are omitted are as in the version of record. */
export const versionSchema = z
  .strictObject({
    title: titleSchema.optional().describe("Title of this version, if it differs."),
    venue: textSchema.optional().describe("`name` of a file in `venues/`."),
    year: yearSchema.optional().describe("Year of this version."),
    date: partialDateSchema
      .optional()
      .describe('Date of this version, as exact as the source: "YYYY" in quotes, YYYY-MM or YYYY-MM-DD.'),
    link: urlSchema.optional().describe("Address of this version."),
  })
  .check(({ value, issues }) => {
    if (value.title !== undefined || value.venue !== undefined || value.link !== undefined) return;
    issues.push({ code: "custom", input: value, path: [], message: "A version needs a title, a venue or a link." });
  });
export type PaperVersion = z.infer<typeof versionSchema>;

/** The type of a change of an entry. */
const historyTypeSchema = z.enum(["added", "venue-changed", "code-added", "corrected", "retracted"]);

/** A dated change of an entry. */
export const historyEventSchema = z.strictObject({
  date: dateSchema.describe("Day of the change in the atlas, as YYYY-MM-DD."),
  type: historyTypeSchema.describe("Type of the change."),
  what: textSchema.optional().describe("What changed and why, in one sentence."),
  source: factSourceSchema
    .optional()
    .describe("Source of the information: a full address, or the id of a file in `sources/`."),
});
export type HistoryEvent = z.infer<typeof historyEventSchema>;

/** The changes of an entry. Only the first can be of type `added`. */
export const historySchema = z.array(historyEventSchema).check(({ value, issues }) => {
  for (const [index, { type }] of value.entries()) {
    if (type !== "added" || index === 0) continue;
    const message = "Only the first event can be of type added.";
    issues.push({ code: "custom", input: type, path: [index, "type"], message });
  }
});

/** A search in a record for a publication or code, with its result. */
export const lookUpSchema = z.strictObject({
  what: z.enum(["publication", "code"]).describe("What was looked for."),
  date: dateSchema.describe("Day of the look-up, as YYYY-MM-DD."),
  record: textSchema.describe("The record that was searched: an address, or the name and version of a list."),
  result: z
    .enum(["found", "not found", "not established"])
    .describe("`not found` if the record does not have it, `not established` if no record could be read."),
  note: textSchema.optional().describe("What was found, or why nothing could be found."),
});
export type LookUp = z.infer<typeof lookUpSchema>;

/** What is known about code if none is linked. */
export const codeStatusSchema = z.enum(["none-known"]);

/** The retraction of a paper. */
export const retractionSchema = z.strictObject({
  date: dateSchema.describe("Day of the retraction, as YYYY-MM-DD."),
  source: factSourceSchema.describe("Source of the announcement: a full address, or the id of a file in `sources/`."),
});
