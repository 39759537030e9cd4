import { z } from "zod";
import { idSchema, textSchema, urlSchema } from "./fields";

/** What every cell of the cost table says of itself. */
const cellFields = {
  /** What the table's source prints, slips included. Left out where it prints nothing. */
  printed: textSchema.optional(),
  /** What is right, where the printed text is not. */
  value: textSchema.optional(),
  /** Id of the source that vouches for `value`, or else for `printed`. */
  source: idSchema,
  /** Id of the source of `printed`, where `source` vouches for a repaired value. */
  printedSource: idSchema.optional(),
  /** What was repaired and why, or what stays in doubt. */
  note: textSchema.optional(),
};

/** Front matter of `tables/pretraining-costs.md`: what pre-training took, as reported. */
export const costTableSchema = z.strictObject({
  /** Title of the table. */
  title: textSchema,
  /** Sources that cells refer to. */
  sources: z
    .array(
      z.strictObject({
        /** Name that cells refer to. */
        id: idSchema,
        /** Title of the source. */
        title: textSchema,
        /** Where it can be read. */
        url: urlSchema,
      }),
    )
    .min(1),
  /** One row a model. A cell is left out where no source has it. */
  rows: z.array(
    z.strictObject({
      /** Name of the model. */
      model: textSchema,
      /** What the table's source prints as the name, where it is not `model`. */
      printedModel: textSchema.optional(),
      /** What to know about the whole row. */
      note: textSchema.optional(),
      /** Short citation, for example "Brown et al., 2020". */
      citation: textSchema.optional(),
      /** Number of parameters. */
      parameters: z.strictObject({ ...cellFields, count: z.int().positive().optional() }).optional(),
      /** Size of the training data; `tokens` only where it is given in tokens. */
      data: z.strictObject({ ...cellFields, tokens: z.int().positive().optional() }).optional(),
      /** Accelerators used; `accelerators` is their number. */
      hardware: z.strictObject({ ...cellFields, accelerators: z.int().positive().optional() }).optional(),
      /** Time taken; `days` of wall clock, or `gpuDays` summed over accelerators. */
      time: z
        .strictObject({
          ...cellFields,
          days: z.number().positive().optional(),
          gpuDays: z.number().positive().optional(),
        })
        .optional(),
    }),
  ),
});

/** The cost table's front matter after validation. */
export type CostTableFields = z.infer<typeof costTableSchema>;
export type CostRow = CostTableFields["rows"][number];
export type CostCell = NonNullable<CostRow["parameters" | "data" | "hardware" | "time"]>;
