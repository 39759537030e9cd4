import * as z from "zod";
import { idSchema, textSchema, urlSchema } from "./fields";

/** What a cell of the cost table says. */
const textFields = {
  printed: textSchema
    .optional()
    .describe("What the table's source prints, slips included. Left out where it prints nothing."),
  value: textSchema.optional().describe("What is right, where the printed text is not."),
};

/** Where a cell's text comes from. */
const sourceFields = {
  source: idSchema.describe("Id of the source that vouches for `value`, or else for `printed`."),
  printedSource: idSchema
    .optional()
    .describe("Id of the source of `printed`, where `source` vouches for a repaired value."),
  note: textSchema.optional().describe("What was repaired and why, or what stays in doubt."),
};

/** Front matter of `tables/pretraining-costs.md`: what pre-training took, as reported. */
export const costTableSchema = z.strictObject({
  title: textSchema.describe("Title of the table."),
  sources: z
    .array(
      z.strictObject({
        id: idSchema.describe("Name that cells refer to."),
        title: textSchema.describe("Title of the source."),
        url: urlSchema.describe("Where it can be read."),
      }),
    )
    .min(1)
    .describe("Sources that cells refer to."),
  rows: z
    .array(
      z.strictObject({
        model: textSchema.describe("Name of the model."),
        printedModel: textSchema
          .optional()
          .describe("What the table's source prints as the name, where it is not `model`."),
        citation: textSchema.optional().describe('Short citation, for example "Brown et al., 2020".'),
        parameters: z
          .strictObject({
            ...textFields,
            count: z.int().positive().optional().describe("The number, written out."),
            ...sourceFields,
          })
          .optional()
          .describe("Number of parameters."),
        data: z
          .strictObject({
            ...textFields,
            tokens: z.int().positive().optional().describe("The number of tokens, written out."),
            ...sourceFields,
          })
          .optional()
          .describe("Size of the training data; `tokens` only where it is given in tokens."),
        hardware: z
          .strictObject({
            ...textFields,
            accelerators: z.int().positive().optional().describe("How many accelerators."),
            ...sourceFields,
          })
          .optional()
          .describe("Accelerators used; `accelerators` is their number."),
        time: z
          .strictObject({
            ...textFields,
            days: z.number().positive().optional().describe("Days of wall clock."),
            gpuDays: z.number().positive().optional().describe("Days summed over accelerators."),
            ...sourceFields,
          })
          .optional()
          .describe("Time taken; `days` of wall clock, or `gpuDays` summed over accelerators."),
        note: textSchema.optional().describe("What to know about the whole row."),
      }),
    )
    .describe("One row a model. A cell is left out where no source has it."),
});

/** The cost table's front matter after validation. */
export type CostTableFields = z.infer<typeof costTableSchema>;
export type CostRow = CostTableFields["rows"][number];
export type CostCell = NonNullable<CostRow["parameters" | "data" | "hardware" | "time"]>;
