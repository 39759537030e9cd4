import * as z from "zod";
import { idSchema, textSchema, topicPathSchema, uniqueList } from "./fields";
import { notStated } from "./paper-facts";

/** What kind of value an attribute has. */
export const attributeKindSchema = z.enum(["number", "number list", "choice", "flag", "text"]);
export type AttributeKind = z.infer<typeof attributeKindSchema>;

/** A property in which the methods of a family can be compared. */
export const attributeSchema = z
  .strictObject({
    id: idSchema.describe("Name that facts refer to, unique over all families: quantization-training, not training."),
    label: textSchema.describe("What tables and pages call it."),
    kind: attributeKindSchema.describe("What its values are. A choice can be one of `values`, or a list of them."),
    unit: textSchema.optional().describe("Unit of its numbers."),
    values: uniqueList(textSchema)
      .min(1, "A choice has at least one value.")
      .optional()
      .describe("The values that a choice can have."),
    meaning: textSchema.describe("What it says of a method, one line."),
    filter: z.boolean().default(false).describe("Whether readers can filter by it."),
  })
  .check(({ value, issues }) => {
    const { kind, values, unit } = value;
    const add = (key: string, message: string) =>
      issues.push({ code: "custom", input: value[key as keyof typeof value], path: [key], message });
    if (kind === "choice" && !values) add("kind", "A choice names its values.");
    if (values?.includes(notStated)) add("values", `"${notStated}" is allowed everywhere; leave it out.`);
    if (kind !== "choice" && values) add("values", "Only a choice has values.");
    if (kind !== "number" && kind !== "number list" && unit !== undefined) add("unit", "Only numbers have a unit.");
  });
export type Attribute = z.infer<typeof attributeSchema>;

/** Front matter of `attributes/<family>.md`: what the methods of a family can be compared in. The text introduces it. */
export const attributeFamilySchema = z.strictObject({
  title: textSchema.describe("Name of the family."),
  order: z.int().positive().describe("Place among the families, from 1."),
  topics: uniqueList(topicPathSchema)
    .min(1, "A family has at least one topic.")
    .describe("Paths of the topics whose papers have these attributes, those below them included."),
  attributes: z
    .array(attributeSchema)
    .min(1, "A family has at least one attribute.")
    .describe("The attributes, in the order of columns."),
});

/** An attribute family's front matter after validation. */
export type AttributeFamilyFields = z.infer<typeof attributeFamilySchema>;
