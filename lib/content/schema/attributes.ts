import * as z from "zod";
import { idSchema, textSchema, topicPathSchema, uniqueList } from "./fields";
import { notStated } from "./not-stated";

/** The kind of an attribute's values. */
const attributeKindSchema = z.enum(["number", "number list", "choice", "flag", "text"]);
export type AttributeKind = z.infer<typeof attributeKindSchema>;

/** A property by which the methods of a family are compared. */
export const attributeSchema = z
  .strictObject({
    id: idSchema.describe("Id that facts refer to, unique across all families: quantization-training, not training."),
    label: textSchema.describe("Name shown in tables and on pages."),
    kind: attributeKindSchema.describe(
      "Kind of its values. The value of a `choice` is one of `values`, or a list of them.",
    ),
    unit: textSchema.optional().describe("Unit of its numbers."),
    values: uniqueList(textSchema)
      .min(1, "A choice has at least one value.")
      .optional()
      .describe("Allowed values of a `choice`."),
    meaning: textSchema.describe("What it says about a method, on one line."),
    filter: z.boolean().default(false).describe("Whether readers can filter by it."),
    letter: z
      .string()
      .regex(/^[A-Z]$/, "Use one capital letter.")
      .optional()
      .describe(
        "Letter before its value in names that readers search for, such as `W4A16`: the letters and values of all such attributes, in order.",
      ),
  })
  .check(({ value, issues }) => {
    const { kind, values, unit, filter, letter } = value;
    const isNumber = kind === "number" || kind === "number list";
    const add = (key: "kind" | "values" | "unit" | "letter", message: string) =>
      issues.push({ code: "custom", input: value[key], path: [key], message });
    if (kind === "choice" && !values) add("kind", "A choice must list its values.");
    if (values?.includes(notStated)) add("values", `"${notStated}" is always allowed. Leave it out.`);
    if (kind !== "choice" && values) add("values", "Only a choice can have values.");
    if (!isNumber && unit !== undefined) add("unit", "Only numbers can have a unit.");
    if (letter !== undefined && !(isNumber && filter)) add("letter", "Only numbers to filter by can have a letter.");
  });
export type Attribute = z.infer<typeof attributeSchema>;

/** Front matter of `attributes/<family>.md`: the attributes of a family of methods. The body introduces the family. */
export const attributeFamilySchema = z.strictObject({
  title: textSchema.describe("Name of the family."),
  order: z.int().positive().describe("Position among the families, counted from 1."),
  topics: uniqueList(topicPathSchema)
    .min(1, "A family needs at least one topic.")
    .describe("Paths of the topics whose papers have these attributes, including their subtopics."),
  attributes: z
    .array(attributeSchema)
    .min(1, "A family needs at least one attribute.")
    .describe("The attributes, in the order of table columns."),
});

/** An attribute family's front matter after validation. */
export type AttributeFamilyFields = z.infer<typeof attributeFamilySchema>;
