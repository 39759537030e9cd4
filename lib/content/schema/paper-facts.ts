import * as z from "zod";
import { factSourceSchema, idSchema, listUniqueBy, textSchema } from "./fields";

/** The value of a fact whose source was read and does not say it. */
export const notStated = "not stated";

/** Where a fact was read, and where in it. */
const sourceFields = {
  source: factSourceSchema.describe("Where it was read: a full address, or the id of a file in `sources/`."),
  where: textSchema.optional().describe('Table, section or page of the source, or "abstract".'),
};

/** What a paper says of one attribute of its method. */
export const factSchema = z.strictObject({
  attribute: idSchema.describe("Id of an attribute in `attributes/`."),
  value: z
    .union([z.number(), z.boolean(), textSchema, z.array(z.number()).min(1), z.array(textSchema).min(1)], {
      error: "A value is a number, true or false, a text, or a list of numbers or texts.",
    })
    .describe(`In the kind and unit of the attribute, or \`${notStated}\` when the source was read and does not say.`),
  ...sourceFields,
});
export type Fact = z.infer<typeof factSchema>;

/** The facts of a paper: an attribute has one value. */
export const factsSchema = listUniqueBy(factSchema, ["attribute"], "The attribute has a value already.");

/** A result that a source reports: a claim with its conditions. */
export const resultSchema = z.strictObject({
  metric: idSchema.describe("Id of a metric in `metrics.md`."),
  value: z.number({ error: "A result is a number." }).describe("The reported number."),
  unit: textSchema.optional().describe("Unit of the metric; left out for a metric without one."),
  comparedWith: textSchema.optional().describe("What the number is relative to, or the baseline beside it."),
  model: textSchema.optional().describe("Model that was measured."),
  hardware: textSchema.optional().describe("Hardware that it was measured on."),
  setting: textSchema.optional().describe("Other conditions: bits, batch, context, data."),
  ...sourceFields,
});
export type Result = z.infer<typeof resultSchema>;

/** How a source says that a paper relates to another one. */
export const relationSchema = z.strictObject({
  type: z.enum(["builds-on", "supersedes", "compares-with"]).describe("How this paper relates to the other."),
  paper: idSchema.describe("Id of the other paper."),
  ...sourceFields,
});
export type Relation = z.infer<typeof relationSchema>;

/** The relations of a paper: one of each type to another paper. */
export const relationsSchema = listUniqueBy(relationSchema, ["paper", "type"], "The relation stands here already.");
