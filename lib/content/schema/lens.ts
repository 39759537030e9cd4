import * as z from "zod";
import { idSchema, textSchema } from "./fields";
import { stagesSchema } from "./stage";

/** A class of a lens: a named group of stages. */
const lensClassSchema = z.strictObject({
  id: idSchema.describe("Anchor on the lens's page: the part of the address after #."),
  title: textSchema.describe("Name of the class."),
  stages: stagesSchema.describe("The stages that belong to it."),
  text: textSchema.describe("What the class is about, in one or two sentences."),
});

/** Front matter of `lenses/<id>.md`: how another survey groups the same papers. The body introduces the classes. */
export const lensSchema = z.strictObject({
  title: textSchema.describe("Name of the lens."),
  source: idSchema.describe("Id of the survey that defines the classes: a file in `sources/`."),
  classes: z
    .array(lensClassSchema)
    .min(1, "A lens needs at least one class.")
    .refine((classes) => new Set(classes.map(({ id }) => id)).size === classes.length, "Two classes have the same id.")
    .describe("The classes, in order."),
});

/** A lens's front matter after validation. */
export type LensFields = z.infer<typeof lensSchema>;
