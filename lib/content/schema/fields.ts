import * as z from "zod";
import { readReference } from "../../identifiers/read-reference";

/**
 * Names that no id can be. Years and `undated` are addresses of lists by year. The others are devices on Windows, where
 * a file with such a name cannot be checked out
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions).
 */
export const reservedIds = "\\d{4}|undated|con|prn|aux|nul|com[1-9]|lpt[1-9]";

/** Maximum length of an id. Some file systems and archives allow few characters in a path. */
export const maxIdLength = 100;

/** Id of an entry: the file name without `.md`. Lower-case ASCII letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .max(maxIdLength, `An id has at most ${maxIdLength} characters.`)
  .regex(
    new RegExp(`^(?!(?:${reservedIds})$)[a-z0-9]+(?:-[a-z0-9]+)*$`),
    "An id has only lower-case letters, digits and single hyphens. It is not a year and not the name of a device, such as con.",
  );

/** Path of a topic in the taxonomy: ids joined by `/`, the branch first. */
export const topicPathSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    "Write the path of the topic, for example branch/area/topic.",
  );

/** Maximum length of a text, in characters. The longest text of the atlas has a third of that. */
export const maxTextLength = 2_000;

/** Text on one line, not empty, without whitespace at its start or end. */
export const textSchema = z
  .string()
  .min(1, "The text is empty.")
  .max(maxTextLength, { error: `A text has at most ${maxTextLength} characters.`, abort: true })
  .regex(/^(?:\S(?:[\s\S]*\S)?)?$/, "The text starts or ends with a space.")
  .regex(/^[^\n]*$/, "The text must be on one line.");

/** An `http:` or `https:` address. */
export const urlSchema = z
  .url({ protocol: /^https?$/, error: "The address must be a full http:// or https:// address.", abort: true })
  .max(maxTextLength, { error: `An address has at most ${maxTextLength} characters.`, abort: true })
  .regex(/^https?:\/\/\S*$/, "The address contains a space.")
  .regex(/^[^\\]*$/, "The address contains a backslash. Addresses have none.")
  .regex(/^(?!(https?:\/\/.*?)\1|https?:\/\/https?:\/\/)/, "The address is written twice.");

/** A day as `YYYY-MM-DD` (ISO 8601). */
export const dateSchema = z.iso.date({ error: "A date is written YYYY-MM-DD." });

/** Year of publication, four digits. */
export const yearSchema = z
  .int({ error: (issue) => (typeof issue.input === "number" ? "A year is a whole number." : undefined) })
  .min(1950, "The year is before 1950.")
  .max(2100, "The year is after 2100.");

/** A list of groups that differ in the values of `keys`. An issue of a repeated group is at the first of these keys. */
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

/** A list without repeated items. The issue is at the repeated item, not at the list. */
export function uniqueList<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .check(({ value, issues }) => {
      for (const [index, name] of value.entries()) {
        if (value.indexOf(name) === index) continue;
        issues.push({ code: "custom", input: name, path: [index], message: "It is already in the list." });
      }
    })
    .meta({ uniqueItems: true });
}

/** A day, month or year as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the source. */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    "A date is written YYYY-MM-DD, YYYY-MM or YYYY.",
  )
  .refine((text) => text.length < 10 || dateSchema.safeParse(text).success, "The month does not have this day.");

const spellingsSchema = uniqueList(textSchema).min(1, "Add a name, or remove the language.").optional();

/** A concept's names in other languages, keyed by ISO 639-1 code. The preferred spelling is first. */
export const namesSchema = z.strictObject({
  zh: spellingsSchema.describe("Chinese."),
  ja: spellingsSchema.describe("Japanese."),
  ko: spellingsSchema.describe("Korean."),
});

/** What a link points to. */
export const linkTypeSchema = z.enum(["paper", "code", "project", "blog", "docs", "dataset", "model", "video"]);
export type LinkType = z.infer<typeof linkTypeSchema>;

/** Who published the code that a link points to: the paper's authors or a third party. */
export const codeOriginSchema = z.enum(["official", "third-party"]);
export type CodeOrigin = z.infer<typeof codeOriginSchema>;

// A link to one version of a paper would become outdated.
const linkUrlSchema = urlSchema.check(({ value, issues }) => {
  const { version, url } = readReference(value) ?? {};
  if (version === undefined) return;
  issues.push({ code: "custom", input: value, path: [], message: `This is version ${version}. Link to ${url}.` });
});

/** An outgoing link of an entry. */
export const linkSchema = z
  .strictObject({
    type: linkTypeSchema.describe("What the link points to."),
    url: linkUrlSchema.describe("An http(s) address. For a paper, its page, not that of one version."),
    origin: codeOriginSchema
      .optional()
      .describe(
        "For code: `official` if the authors published it, otherwise `third-party`. Omit it if this was not checked.",
      ),
  })
  .check(({ value, issues }) => {
    if (value.origin === undefined || value.type === "code") return;
    const message = "Only a link of type code can have an origin.";
    issues.push({ code: "custom", input: value.origin, path: ["origin"], message });
  });

/** The source of a fact: the full address of a page, or the id of a file in `sources/`. */
export const factSourceSchema = z
  .string()
  .regex(
    /^(?:https?:\/\/\S+|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    "Write a full http:// or https:// address, or the id of a file in sources/.",
  );

/** Where in a source an entry was found. */
export const sourceReferenceSchema = z.strictObject({
  source: idSchema.describe("Id of a file in `sources/`."),
  line: z.int().positive().optional().describe("Line in the source, if the source has lines."),
  section: textSchema.optional().describe("Section of the source, if it has no lines."),
  merged: textSchema.optional().describe("Why this reference has no entry of its own, if it repeats another one."),
  refiled: textSchema
    .optional()
    .describe("Why the entry's topics differ from the source's. The audit accepts the difference then."),
});
export type SourceReference = z.infer<typeof sourceReferenceSchema>;
