import * as z from "zod";
import { idSchema, textSchema } from "./fields";
import { stagesSchema } from "./stage";

/** A class of a lens: some stages under a name. */
export const lensClassSchema = z.strictObject({
  id: idSchema.describe("Name in addresses, after the # of the lens's page."),
  title: textSchema.describe("What the class is called."),
  stages: stagesSchema.describe("The stages that belong to it."),
  text: textSchema.describe("What the class is about, one or two sentences."),
});

/** Front matter of `lenses/<id>.md`: another survey's classes over the same papers. The text below it introduces them. */
export const lensSchema = z.strictObject({
  title: textSchema.describe("Name of the lens."),
  source: idSchema.describe("Id of the survey whose classes these are, a file in `sources/`."),
  classes: z
    .array(lensClassSchema)
    .min(1, "A lens has at least one class.")
    .refine((classes) => new Set(classes.map(({ id }) => id)).size === classes.length, "Two classes have the same id.")
    .describe("The classes, in order."),
});

/** A lens's front matter after validation. */
export type LensFields = z.infer<typeof lensSchema>;
