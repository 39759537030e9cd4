import * as z from "zod";
import { dateSchema, factSourceSchema, partialDateSchema, textSchema, urlSchema, yearSchema } from "./fields";

/** An earlier or other form of a paper. What is left out is as in the version of record. */
export const versionSchema = z
  .strictObject({
    title: textSchema.optional().describe("Its title, where it is another one."),
    venue: textSchema.optional().describe("`name` of a file in `venues/`."),
    year: yearSchema.optional().describe("Year of this version."),
    date: partialDateSchema
      .optional()
      .describe('When it appeared, as exact as the source is: "YYYY" in quotes, YYYY-MM or YYYY-MM-DD.'),
    link: urlSchema.optional().describe("Where it can be read."),
  })
  .check(({ value, issues }) => {
    if (value.title !== undefined || value.venue !== undefined || value.link !== undefined) return;
    issues.push({ code: "custom", input: value, path: [], message: "A version has a title, a venue or a link." });
  });
export type PaperVersion = z.infer<typeof versionSchema>;

/** What happened to an entry. */
export const historyTypeSchema = z.enum(["added", "venue-changed", "code-added", "corrected", "retracted"]);

/** A dated change of an entry. */
export const historyEventSchema = z.strictObject({
  date: dateSchema.describe("Day of the change in the atlas, as YYYY-MM-DD."),
  type: historyTypeSchema.describe("What happened."),
  what: textSchema.optional().describe("What changed and why, one sentence."),
  source: factSourceSchema
    .optional()
    .describe("Where that was read: a full address, or the id of a file in `sources/`."),
});
export type HistoryEvent = z.infer<typeof historyEventSchema>;

/** The changes of an entry: it was added once, before all else. */
export const historySchema = z.array(historyEventSchema).check(({ value, issues }) => {
  for (const [index, { type }] of value.entries()) {
    if (type !== "added" || index === 0) continue;
    const message = "An entry is added once, and that event stands first.";
    issues.push({ code: "custom", input: type, path: [index, "type"], message });
  }
});

/** A check of a record, with its result. */
export const lookUpSchema = z.strictObject({
  what: z.enum(["publication", "code"]).describe("What was looked for."),
  date: dateSchema.describe("Day of the check, as YYYY-MM-DD."),
  record: textSchema.describe("The record that was read: an address, or the name of a list with its version."),
  result: z
    .enum(["found", "not found", "not established"])
    .describe("`not found` when the record lacks it; `not established` when no record could be read."),
  note: textSchema.optional().describe("What was found, or why nothing could be."),
});
export type LookUp = z.infer<typeof lookUpSchema>;

/** What is known of code that is not linked. */
export const codeStatusSchema = z.enum(["none-known"]);

/** The retraction of a paper. */
export const retractionSchema = z.strictObject({
  date: dateSchema.describe("Day of the retraction, as YYYY-MM-DD."),
  source: factSourceSchema.describe("Where it is announced: a full address, or the id of a file in `sources/`."),
});
