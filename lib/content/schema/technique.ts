import * as z from "zod";
import { idSchema, namesSchema, textSchema, topicPathSchema, uniqueList } from "./fields";

/** Front matter of `techniques/<id>.md`. The text below it says what the technique is. */
export const techniqueSchema = z.strictObject({
  name: textSchema.describe("Name as the field says it, for example KV-cache eviction."),
  aliases: uniqueList(textSchema).default([]).describe("Acronyms, spellings and older names."),
  names: namesSchema.default({}).describe("The technique's names in other languages, the preferred spelling first."),
  topics: uniqueList(topicPathSchema).default([]).describe("Topics it mostly lives in."),
  related: uniqueList(idSchema).default([]).describe("Ids of neighbouring techniques."),
});

/** A technique's front matter after validation. */
export type TechniqueFields = z.infer<typeof techniqueSchema>;
