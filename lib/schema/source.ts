import { z } from "zod";
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
  /** Text of the heading. */
  heading: textSchema,
  /** Line of the heading. */
  line: z.int().positive(),
  /** Lines with one entry each, as ranges: "120-133, 135". */
  entries: z
    .string()
    .regex(lineRangesPattern, 'Lines are written as numbers and ranges: "120-133, 135".')
    .refine(areRangesSound, "A range runs from a lower to a higher line, over at most 10,000 lines.")
    .optional(),
});

/** Front matter of `sources/<id>.md`: a survey, list or page that entries were taken from. */
export const sourceSchema = z.strictObject({
  /** Title of the source. */
  title: textSchema,
  /** What it is. */
  kind: z.enum(["survey", "paper-list", "review", "page"]),
  /** Where it can be read. */
  url: urlSchema,
  /** Its authors, given name first. */
  authors: uniqueList(textSchema).default([]),
  /** Who published it, where it is no paper. */
  publisher: textSchema.optional(),
  /** Year of publication. */
  year: yearSchema.optional(),
  /** Commit of the version that was read, for lists under version control. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, "A commit has 40 hexadecimal digits.")
    .optional(),
  /** Address of one line of that version, with `{line}` in the place of its number. */
  permalink: urlSchema.refine((url) => url.includes("{line}"), "The permalink has no {line}.").optional(),
  /** Day of the version that was read. */
  retrieved: dateSchema.optional(),
  /** Its headings and entry lines, in order: what an audit must find accounted for. */
  sections: z.array(sourceSectionSchema).default([]),
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
