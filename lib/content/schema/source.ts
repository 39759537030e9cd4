import * as z from "zod";
import { dateSchema, textSchema, uniqueList, urlSchema, yearSchema } from "./fields";

const lineRangesPattern = /^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/;

function areRangesSound(ranges: string): boolean {
  return ranges.split(", ").every((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return first <= last && last - first < 10_000;
  });
}

/** A heading of a source list and the lines below it that hold entries. */
export const sourceSectionSchema = z.strictObject({
  heading: textSchema.describe("Text of the heading."),
  line: z.int().positive().describe("Line of the heading."),
  entries: z
    .string()
    .regex(lineRangesPattern, 'Lines are written as numbers and ranges: "120-133, 135".')
    .refine(areRangesSound, "A range runs from a lower to a higher line, over at most 10,000 lines.")
    .optional()
    .describe('Lines with one entry each, as ranges: "120-133, 135".'),
});

/** Front matter of `sources/<id>.md`: a survey, list or page that entries were taken from. */
export const sourceSchema = z.strictObject({
  title: textSchema.describe("Title of the source."),
  kind: z.enum(["survey", "paper-list", "review", "page"]).describe("What it is."),
  url: urlSchema.describe("Where it can be read."),
  authors: uniqueList(textSchema).default([]).describe("Its authors, given name first."),
  publisher: textSchema.optional().describe("Who published it, if it is not a paper."),
  year: yearSchema.optional().describe("Year of publication."),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, "A commit has 40 hexadecimal digits.")
    .optional()
    .describe("Commit of the version that was read, for lists under version control."),
  permalink: urlSchema
    .refine((url) => url.includes("{line}"), "The permalink has no {line}.")
    .optional()
    .describe("Address of one line of that version, with `{line}` in the place of its number."),
  retrieved: dateSchema.optional().describe("Day of the version that was read."),
  sections: z
    .array(sourceSectionSchema)
    .default([])
    .describe("Its headings and entry lines, in order: what an audit must find accounted for."),
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
