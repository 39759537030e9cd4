import * as z from "zod";

/**
 * Id of an entry: the file name without `.md`. Lower-case ASCII letters, digits, single hyphens. Not a year and not
 * `undated`, which are the addresses of lists by year.
 */
export const idSchema = z
  .string()
  .regex(
    /^(?!(?:\d{4}|undated)$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "An id has lower-case letters, digits and single hyphens only, and is not a year.",
  );

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
  .regex(/^(?:\S(?:[\s\S]*\S)?)?$/, "The text has blanks at its start or end.")
  .regex(/^[^\n]*$/, "The text must stand on one line.");

/** An `http:` or `https:` address. */
export const urlSchema = z
  .url({ protocol: /^https?$/, error: "The address must be a full http:// or https:// address.", abort: true })
  .regex(/^https?:\/\/\S*$/, "The address has a blank in it.")
  .regex(/^(?!(https?:\/\/.*?)\1|https?:\/\/https?:\/\/)/, "The address is written twice.");

/** A day as `YYYY-MM-DD` (ISO 8601). */
export const dateSchema = z.iso.date({ error: "A date is written YYYY-MM-DD." });

/** Year of publication, four digits. */
export const yearSchema = z
  .int({ error: (issue) => (typeof issue.input === "number" ? "A year is a whole number." : undefined) })
  .min(1950, "The year is before 1950.")
  .max(2100, "The year is after 2100.");

/** A list of groups of keys in which no two have the same values under `keys`. The later one is at fault, at the first key. */
export function listUniqueBy<Item extends z.ZodObject>(
  item: Item,
  keys: readonly (keyof z.output<Item> & string)[],
  message: string,
) {
  return z.array(item).check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [index, fields] of value.entries()) {
      const key = JSON.stringify(keys.map((name) => fields[name]));
      if (seen.has(key))
        issues.push({ code: "custom", input: fields[keys[0] ?? ""], path: [index, ...keys.slice(0, 1)], message });
      seen.add(key);
    }
  });
}

/** A list without repetitions. A repeated item is at fault, not the list. */
export function uniqueList<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .check(({ value, issues }) => {
      for (const [index, name] of value.entries()) {
        if (value.indexOf(name) === index) continue;
        issues.push({ code: "custom", input: name, path: [index], message: "The list has it already." });
      }
    })
    .meta({ uniqueItems: true });
}

/** A day, month or year as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as exact as the source is. */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    "A date is written YYYY-MM-DD, YYYY-MM or YYYY.",
  )
  .refine((text) => text.length < 10 || dateSchema.safeParse(text).success, "The month has no such day.");

const spellingsSchema = uniqueList(textSchema).min(1, "Write a name, or leave the language out.").optional();

/** A concept's names in other languages, keyed by ISO 639-1 code; of several spellings the preferred one first. */
export const namesSchema = z.strictObject({
  zh: spellingsSchema.describe("Chinese."),
  ja: spellingsSchema.describe("Japanese."),
  ko: spellingsSchema.describe("Korean."),
});

/** What a link leads to. */
export const linkTypeSchema = z.enum(["paper", "code", "project", "blog", "docs", "dataset", "model", "video"]);
export type LinkType = z.infer<typeof linkTypeSchema>;

/** Whose code a link leads to: that of the paper's authors, or somebody else's. */
export const codeOriginSchema = z.enum(["official", "third-party"]);
export type CodeOrigin = z.infer<typeof codeOriginSchema>;

/** An outgoing link of an entry. */
export const linkSchema = z
  .strictObject({
    type: linkTypeSchema.describe("What the link leads to."),
    url: urlSchema.describe("Where it leads, http(s)."),
    origin: codeOriginSchema
      .optional()
      .describe(
        "For code: `official` when the authors published it, `third-party` otherwise. Left out when not looked up.",
      ),
  })
  .check(({ value, issues }) => {
    if (value.origin === undefined || value.type === "code") return;
    const message = "Only a link of type code has an origin.";
    issues.push({ code: "custom", input: value.origin, path: ["origin"], message });
  });

/** Where a fact was read: the full address of a page, or the id of a file in `sources/`. */
export const factSourceSchema = z
  .string()
  .regex(
    /^(?:https?:\/\/\S+|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    "A source is a full http:// or https:// address, or the id of a file in sources/.",
  );

/** Where a fact or an entry was found. */
export const sourceReferenceSchema = z.strictObject({
  source: idSchema.describe("Id of a file in `sources/`."),
  line: z.int().positive().optional().describe("Line of the source's text, for sources that have lines."),
  section: textSchema.optional().describe("Section of the source, for sources without lines."),
  merged: textSchema.optional().describe("Why this place brought no entry of its own, when it repeats another."),
  refiled: textSchema
    .optional()
    .describe(
      "Why the entry has other topics than the one it is listed under there. Explains the difference to the audit.",
    ),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;
