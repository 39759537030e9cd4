import { z } from "zod";
import { idSchema, namesSchema, textSchema, topicPathSchema, uniqueList } from "./fields";

/** Front matter of `techniques/<id>.md`. The text below it says what the technique is. */
export const techniqueSchema = z.strictObject({
  /** Name as the field says it, for example KV-cache eviction. */
  name: textSchema,
  /** Acronyms, spellings and older names. */
  aliases: uniqueList(textSchema).default([]),
  /** The technique's name in other languages. */
  names: namesSchema.default({}),
  /** Topics it mostly lives in. */
  topics: uniqueList(topicPathSchema).default([]),
  /** Ids of neighbouring techniques. */
  related: uniqueList(idSchema).default([]),
});

/** A technique's front matter after validation. */
export type TechniqueFields = z.infer<typeof techniqueSchema>;
