import { z } from "zod";
import { idSchema, textSchema } from "./fields";
import { stagesSchema } from "./stage";

/** A class of a lens: some stages under a name. */
export const lensClassSchema = z.strictObject({
  /** Name in addresses, after the # of the lens's page. */
  id: idSchema,
  /** What the class is called. */
  title: textSchema,
  /** The stages that belong to it. */
  stages: stagesSchema,
  /** What the class is about, one or two sentences. */
  text: textSchema,
});

/** Front matter of `lenses/<id>.md`: another survey's classes over the same papers. The text below it introduces them. */
export const lensSchema = z.strictObject({
  /** Name of the lens. */
  title: textSchema,
  /** Id of the survey whose classes these are, a file in `sources/`. */
  source: idSchema,
  /** The classes, in order. */
  classes: z
    .array(lensClassSchema)
    .min(1, "A lens has at least one class.")
    .refine((classes) => new Set(classes.map(({ id }) => id)).size === classes.length, "Two classes have the same id."),
});

/** A lens's front matter after validation. */
export type LensFields = z.infer<typeof lensSchema>;
