import * as z from "zod";
import { listUniqueBy, textSchema } from "./fields";
import { valueSourceFields } from "./sourced-value";

/** Results of the calculator that have a formula. */
const formulaSubjects = [
  "weights",
  "kvCache",
  "state",
  "activations",
  "gradients",
  "optimizer",
  "adapters",
  "decoding",
  "prompt",
  "training",
] as const;

/** Front matter of `calculator.md`: the example and the formulas of the page for choosing. The body introduces it. */
export const calculatorSchema = z.strictObject({
  example: z
    .strictObject({
      cards: z.int().positive().describe("Number of accelerators."),
      weightBits: z.number().positive().describe("Bits per weight."),
      kvBits: z.number().positive().describe("Bits per value of the KV cache."),
      context: z.int().positive().describe("Tokens of a sequence."),
      batch: z.int().positive().describe("Number of sequences."),
    })
    .describe("The case that the page shows first, with the first model and the first accelerator."),
  formulas: listUniqueBy(
    z.strictObject({
      of: z.enum(formulaSubjects).describe("What it computes."),
      words: textSchema.describe("The formula in words."),
      ...valueSourceFields,
    }),
    ["of"],
    "It already has a formula.",
  ).describe("The formulas, in the order of the page."),
});

/** The calculator's front matter after validation. */
export type CalculatorFields = z.infer<typeof calculatorSchema>;
