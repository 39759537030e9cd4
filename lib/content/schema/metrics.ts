import * as z from "zod";
import { idSchema, listUniqueBy, textSchema } from "./fields";

/** What a result measures. */
export const metricSchema = z.strictObject({
  id: idSchema.describe("Id that results refer to."),
  label: textSchema.describe("Name shown on pages."),
  unit: textSchema.optional().describe("Unit of its numbers. Omit it for a plain number such as perplexity."),
  direction: z.enum(["higher", "lower"]).describe("Whether higher or lower is better."),
  meaning: textSchema.describe("What it measures, on one line."),
});
export type Metric = z.infer<typeof metricSchema>;

/** Front matter of `metrics.md`: the metrics that results may use. No page shows the body. */
export const metricsSchema = z.strictObject({
  metrics: listUniqueBy(metricSchema, ["id"], "It is already in the list.")
    .min(1, "Add at least one metric.")
    .describe("The metrics, in order."),
});
