import * as z from "zod";
import { listUniqueBy, textSchema } from "./fields";
import { sourcedNumberSchema, valueSourceFields } from "./sourced-value";

/** The peak of an accelerator in one number format. */
const peakSchema = z.strictObject({
  bits: z
    .union([z.literal(4), z.literal(8), z.literal(16)], { error: "Write 4, 8 or 16." })
    .describe("Bits of the number format: 4, 8 or 16."),
  format: textSchema.describe("Name of the number format."),
  value: z.number().positive().describe("Dense operations per second, in units of 10^12 (TFLOPS)."),
  ...valueSourceFields,
});

/** Front matter of `hardware/<id>.md`: an accelerator. */
export const hardwareSchema = z.strictObject({
  name: textSchema.describe("Name with vendor, form and memory, as readers know it."),
  order: z
    .int()
    .positive()
    .describe("Position among the accelerators, counted from 1. The first is that of the example."),
  memory: sourcedNumberSchema.describe("Memory in GB (10^9 bytes)."),
  bandwidth: sourcedNumberSchema.describe("Bandwidth of the memory in GB/s (10^9 bytes per second)."),
  peaks: listUniqueBy(peakSchema, ["bits"], "This width already has a peak.")
    .default([])
    .describe("Peak of matrix products by width, without sparsity. Omit widths that no source states."),
});

/** An accelerator's front matter after validation. */
export type HardwareFields = z.infer<typeof hardwareSchema>;
