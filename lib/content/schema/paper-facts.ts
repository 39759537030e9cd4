import * as z from "zod";
import { idSchema, listUniqueBy, textSchema } from "./fields";
import { notStated } from "./not-stated";
import { valueSourceFields } from "./sourced-value";

/** What a paper says about one attribute of its method. */
export const factSchema = z.strictObject({
  attribute: idSchema.describe("Id of an attribute in `attributes/`."),
  value: z
    .union([z.number(), z.boolean(), textSchema, z.array(z.number()).min(1), z.array(textSchema).min(1)], {
      error: "Write a number, true or false, text, or a list of numbers or texts.",
    })
    .describe(`Value in the kind and unit of the attribute, or \`${notStated}\` if the source does not state it.`),
  ...valueSourceFields,
});
export type Fact = z.infer<typeof factSchema>;

/** The facts of a paper. Each attribute has one value. */
export const factsSchema = listUniqueBy(factSchema, ["attribute"], "The attribute already has a value.");

/** A result that a source reports: a claim with its conditions. */
export const resultSchema = z.strictObject({
  metric: idSchema.describe("Id of a metric in `metrics.md`."),
  value: z.number({ error: "Write a number." }).describe("The reported number."),
  unit: textSchema.optional().describe("Unit of the metric. Omit it if the metric has none."),
  comparedWith: textSchema
    .optional()
    .describe("What the number is relative to, or the baseline that it is compared with."),
  model: textSchema.optional().describe("Model that was measured."),
  hardware: textSchema.optional().describe("Hardware that it was measured on."),
  setting: textSchema.optional().describe("Other conditions: bits, batch, context, data."),
  ...valueSourceFields,
});
export type Result = z.infer<typeof resultSchema>;

/** A relation to another paper, as a source states it. */
export const relationSchema = z.strictObject({
  type: z.enum(["builds-on", "supersedes", "compares-with"]).describe("How this paper relates to the other."),
  paper: idSchema.describe("Id of the other paper."),
  ...valueSourceFields,
});
export type Relation = z.infer<typeof relationSchema>;

/** The relations of a paper. There is at most one of each type to another paper. */
export const relationsSchema = listUniqueBy(relationSchema, ["paper", "type"], "The relation is already in the list.");
