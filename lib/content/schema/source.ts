import * as z from "zod";
import { dateSchema, textSchema, uniqueList, urlSchema, yearSchema } from "./fields";

const lineRangesPattern = /^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/;

function areRangesValid(ranges: string): boolean {
  return ranges.split(", ").every((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return first <= last && last - first < 10_000;
  });
}

/** A heading of a source, and the lines below it that contain entries. */
export const sourceSectionSchema = z.strictObject({
  heading: textSchema.describe("Text of the heading."),
  line: z.int().positive().describe("Line of the heading."),
  entries: z
    .string()
    .regex(lineRangesPattern, 'Write line numbers and ranges: "120-133, 135".')
    .refine(areRangesValid, "A range goes from a lower to a higher line and has at most 10,000 lines.")
    .optional()
    .describe('Lines that contain one entry each, as ranges: "120-133, 135".'),
});

/** Front matter of `sources/<id>.md`: a survey, list or page that entries were taken from. */
export const sourceSchema = z.strictObject({
  title: textSchema.describe("Title of the source."),
  kind: z.enum(["survey", "paper-list", "review", "page"]).describe("Kind of the source."),
  url: urlSchema.describe("Address of the source."),
  authors: uniqueList(textSchema).default([]).describe("Authors, given name first."),
  publisher: textSchema.optional().describe("Publisher, if the source is not a paper."),
  year: yearSchema.optional().describe("Year of publication."),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, "A commit has 40 hexadecimal digits.")
    .optional()
    .describe("Commit of the version that was read, if the source is in a Git repository."),
  permalink: urlSchema
    .refine((url) => url.includes("{line}"), "The permalink must contain {line}.")
    .optional()
    .describe("Address of a line of that version, with `{line}` instead of the line number."),
  retrieved: dateSchema.optional().describe("Day on which the source was read."),
  sections: z
    .array(sourceSectionSchema)
    .default([])
    .describe("Headings and their entry lines, in order. The audit checks that entries refer to all these lines."),
});

/** A source's front matter after validation. */
export type SourceFields = z.infer<typeof sourceSchema>;

/** The line numbers of "120-133, 135", in the order written. */
export function expandLineRanges(ranges: string): number[] {
  return ranges.split(", ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
