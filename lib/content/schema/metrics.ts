import * as z from "zod";
import { idSchema, listUniqueBy, textSchema } from "./fields";

/** Something that results measure. */
export const metricSchema = z.strictObject({
  id: idSchema.describe("Name that results refer to."),
  label: textSchema.describe("What pages call it."),
  unit: textSchema.optional().describe("Unit of its numbers; left out for a bare number such as perplexity."),
  direction: z.enum(["higher", "lower"]).describe("Whether higher or lower is better."),
  meaning: textSchema.describe("What it measures, one line."),
});
export type Metric = z.infer<typeof metricSchema>;

/** Front matter of `metrics.md`: the metrics that results may use. The text below it is not shown yet. */
export const metricsSchema = z.strictObject({
  metrics: listUniqueBy(metricSchema, ["id"], "The list has it already.")
    .min(1, "The list has at least one metric.")
    .describe("The metrics, in order."),
});
