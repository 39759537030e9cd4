import * as z from "zod";
import { idSchema, namesSchema, textSchema, topicPathSchema, uniqueList } from "./fields";

/** Front matter of `techniques/<id>.md`. The body explains the technique. */
export const techniqueSchema = z.strictObject({
  name: textSchema.describe("Name that the field uses, for example KV-cache eviction."),
  aliases: uniqueList(textSchema).default([]).describe("Acronyms, other spellings and older names."),
  names: namesSchema.default({}).describe("The technique's names in other languages, the preferred spelling first."),
  topics: uniqueList(topicPathSchema).default([]).describe("Paths of the topics that use it most."),
  related: uniqueList(idSchema).default([]).describe("Ids of related techniques."),
});

/** A technique's front matter after validation. */
export type TechniqueFields = z.infer<typeof techniqueSchema>;
