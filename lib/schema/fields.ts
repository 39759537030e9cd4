import { z } from "zod";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Id of an entry: the file name without `.md`. Lower-case ASCII letters, digits, single hyphens. */
export const idSchema = z.string().regex(idPattern, "An id has lower-case letters, digits and single hyphens only.");

/** Path of a topic in the taxonomy: ids joined by `/`, the branch first. */
export const topicPathSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    "A topic is named by its path, for example branch/area/topic.",
  );

/** Text on one line, not empty, without blanks at its ends. */
export const textSchema = z
  .string()
  .min(1, "The text is empty.")
  .refine((text) => text === text.trim(), "The text has blanks at its start or end.")
  .refine((text) => !text.includes("\n"), "The text must stand on one line.");

/** An `http:` or `https:` address. */
export const urlSchema = z
  .url({ protocol: /^https?$/, error: "The address must be a full http:// or https:// address." })
  .refine((url) => !/\s/.test(url), "The address has a blank in it.");

/** A day as `YYYY-MM-DD` (ISO 8601). */
export const dateSchema = z.iso.date({ error: "A date is written YYYY-MM-DD." });

/** Year of publication, four digits. */
export const yearSchema = z
  .int({ error: (issue) => (typeof issue.input === "number" ? "A year is a whole number." : undefined) })
  .min(1950, "The year is before 1950.")
  .max(2100, "The year is after 2100.");

/** A concept's name in other languages, keyed by ISO 639-1 code. */
export const namesSchema = z.strictObject({
  /** Chinese. */
  zh: textSchema.optional(),
  /** Japanese. */
  ja: textSchema.optional(),
  /** Korean. */
  ko: textSchema.optional(),
});

/** What a link leads to. */
export const linkTypeSchema = z.enum(["paper", "code", "project", "blog", "docs", "dataset", "model", "video"]);
export type LinkType = z.infer<typeof linkTypeSchema>;

/** An outgoing link of an entry. */
export const linkSchema = z.strictObject({
  /** What the link leads to. */
  type: linkTypeSchema,
  /** Where it leads, http(s). */
  url: urlSchema,
});

/** Where a fact or an entry was found. */
export const sourceReferenceSchema = z.strictObject({
  /** Id of a file in `sources/`. */
  source: idSchema,
  /** Line of the source's text, for sources that have lines. */
  line: z.int().positive().optional(),
  /** Section of the source, for sources without lines. */
  section: textSchema.optional(),
  /** Why this place brought no entry of its own, when it repeats another. */
  merged: textSchema.optional(),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;

/** A list without repetitions. */
export function uniqueList<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).refine((values) => new Set(values).size === values.length, "The list names something twice.");
}
