import * as z from "zod";
import {
  dateSchema,
  factSourceSchema,
  idSchema,
  listUniqueBy,
  namesSchema,
  sourceReferenceSchema,
  textSchema,
  topicPathSchema,
  uniqueList,
} from "./fields";
import { stagesSchema } from "./stage";

/** Hues that a branch can have; each is tuned for contrast in light and dark. */
export const branchColorSchema = z.enum(["indigo", "teal", "amber", "rose", "sky", "green"]);
export type BranchColor = z.infer<typeof branchColorSchema>;

/** A paper to start from. */
export const landmarkSchema = z.strictObject({
  paper: idSchema.describe("Id of the paper."),
  why: textSchema.describe("Why to read it, one sentence."),
});

/** Front matter of `topics/<path>.md`. The text below it says what the topic is. */
export const topicSchema = z.strictObject({
  title: textSchema.describe("Name of the topic, in title case."),
  shortTitle: textSchema.optional().describe("Name for narrow places such as the tree, where the title is long."),
  order: z.int().positive().describe("Place among its siblings, from 1."),
  color: branchColorSchema.optional().describe("Hue of the branch; on the topics at the top of the tree only."),
  aliases: uniqueList(textSchema).default([]).describe("Acronyms, spellings and older names."),
  names: namesSchema.default({}).describe("The topic's names in other languages, the preferred spelling first."),
  stages: stagesSchema
    .optional()
    .describe("The stages at which its methods take effect; those of the topic above it when left out."),
  landmarks: listUniqueBy(landmarkSchema, ["paper"], "The paper is a landmark already.")
    .max(5, "A topic has at most five landmarks.")
    .default([])
    .describe("Up to five papers to start from, in reading order."),
  formerPaths: uniqueList(topicPathSchema).default([]).describe("Former paths; their addresses lead here."),
  since: dateSchema
    .optional()
    .describe("Day on which the topic joined the taxonomy, where the survey does not have it."),
  source: factSourceSchema
    .optional()
    .describe("Survey or list that has the topic, where the atlas's own survey does not; comes together with `since`."),
  sources: z.array(sourceReferenceSchema).default([]).describe("Places of surveys and lists that have this topic."),
});

/** A topic's front matter after validation. */
export type TopicFields = z.infer<typeof topicSchema>;
