import * as z from "zod";
import { namesSchema, sourceReferenceSchema, textSchema, uniqueList } from "./fields";
import { stagesSchema } from "./stage";

/** Hues that a branch can have; each is tuned for contrast in light and dark. */
export const branchColorSchema = z.enum(["indigo", "teal", "amber", "rose", "sky", "green"]);
export type BranchColor = z.infer<typeof branchColorSchema>;

/** Front matter of `topics/<path>.md`. The text below it says what the topic is. */
export const topicSchema = z.strictObject({
  title: textSchema.describe("Name of the topic, in title case."),
  shortTitle: textSchema.optional().describe("Name for narrow places such as the tree, where the title is long."),
  order: z.int().positive().describe("Place among its siblings, from 1."),
  color: branchColorSchema.optional().describe("Hue of the branch; on the topics at the top of the tree only."),
  aliases: uniqueList(textSchema).default([]).describe("Acronyms, spellings and older names."),
  names: namesSchema.default({}).describe("The topic's name in other languages."),
  stages: stagesSchema
    .optional()
    .describe("The stages at which its methods take effect; those of the topic above it when left out."),
  sources: z.array(sourceReferenceSchema).default([]).describe("Surveys and lists that have this topic."),
});

/** A topic's front matter after validation. */
export type TopicFields = z.infer<typeof topicSchema>;
