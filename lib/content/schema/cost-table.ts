import * as z from "zod";
import { idSchema, textSchema, urlSchema } from "./fields";
import { notStated } from "./not-stated";

/** The text of a cell of the cost table. */
const textFields = {
  printed: textSchema
    .optional()
    .describe("Text as the table's source prints it, including errors. Omit it if the source prints nothing."),
  value: textSchema.optional().describe("Corrected text, if the printed text is wrong."),
};

/** The sources of a cell's text. */
const sourceFields = {
  source: idSchema.describe("Id of the source of `value`, or of `printed` if there is no `value`."),
  printedSource: idSchema
    .optional()
    .describe("Id of the source of `printed`, if `source` is the source of a corrected value."),
  note: textSchema.optional().describe("What was corrected and why, or what remains in doubt."),
};

/** Columns of the cost table, in order. Each is a cell of a row. */
export const costColumns = ["parameters", "data", "hardware", "time", "money", "energy"] as const;

/** Front matter of `tables/pretraining-costs.md`: reported costs of pre-training. */
export const costTableSchema = z.strictObject({
  title: textSchema.describe("Title of the table."),
  sources: z
    .array(
      z.strictObject({
        id: idSchema.describe("Id that cells refer to."),
        title: textSchema.describe("Title of the source."),
        url: urlSchema.describe("Address of the source."),
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
          .describe("Name as the table's source prints it, if it differs from `model`."),
        citation: textSchema.optional().describe('Short citation, for example "Brown et al., 2020".'),
        parameters: z
          .strictObject({
            ...textFields,
            count: z.int().positive().optional().describe("The number in digits."),
            active: z
              .union([z.int().positive(), z.literal(notStated)])
              .optional()
              .describe(
                "Number of parameters that each token uses, if the model is sparse and they are fewer than `count`. `not stated` if no source has it.",
              ),
            ...sourceFields,
          })
          .optional()
          .describe("Number of parameters."),
        data: z
          .strictObject({
            ...textFields,
            tokens: z.int().positive().optional().describe("The number of tokens in digits."),
            ...sourceFields,
          })
          .optional()
          .describe("Size of the training data. `tokens` only if the size is given in tokens."),
        hardware: z
          .strictObject({
            ...textFields,
            accelerator: textSchema
              .optional()
              .describe("Kind of accelerator without its number and memory. Charts and filters group by it."),
            accelerators: z.int().positive().optional().describe("Number of accelerators."),
            ...sourceFields,
          })
          .optional()
          .describe("Accelerators used."),
        time: z
          .strictObject({
            ...textFields,
            days: z.number().positive().optional().describe("Wall-clock time in days."),
            gpuDays: z
              .number()
              .positive()
              .optional()
              .describe("Accelerator time in days: the sum over all accelerators."),
            ...sourceFields,
          })
          .optional()
          .describe("Training time: `days` of wall-clock time, or `gpuDays` of accelerator time."),
        money: z
          .strictObject({ ...textFields, ...sourceFields })
          .optional()
          .describe("Cost in money, with its currency."),
        energy: z
          .strictObject({ ...textFields, ...sourceFields })
          .optional()
          .describe("Energy or emissions, with the unit."),
        note: textSchema.optional().describe("A note on the whole row."),
      }),
    )
    .describe("One row per model. Omit a cell that no source reports."),
});

/** The cost table's front matter after validation. */
export type CostTableFields = z.infer<typeof costTableSchema>;
/** The costs of one model. */
export type CostRow = CostTableFields["rows"][number];
/** A cost of a model, with its source. */
export type CostCell = NonNullable<CostRow[(typeof costColumns)[number]]>;
