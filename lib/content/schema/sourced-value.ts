import * as z from "zod";
import { factSourceSchema, textSchema } from "./fields";

/** The source of a value, and where in the source it is. */
export const valueSourceFields = {
  source: factSourceSchema.describe("Source of the information: a full address, or the id of a file in `sources/`."),
  where: textSchema.optional().describe('Table, section or page of the source, or "abstract".'),
};

/** A positive whole number with its source. */
export const sourcedCountSchema = z.strictObject({
  value: z.int().positive().describe("The number in digits."),
  ...valueSourceFields,
});

/** A positive number with its source. */
export const sourcedNumberSchema = z.strictObject({
  value: z.number().positive().describe("The number in digits."),
  ...valueSourceFields,
});
