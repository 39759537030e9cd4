import * as z from "zod";
import {
  dateSchema,
  factSourceSchema,
  idSchema,
  listUniqueBy,
  namesSchema,
  partialDateSchema,
  sourceReferenceSchema,
  textSchema,
  topicPathSchema,
  uniqueList,
} from "./fields";
import { stagesSchema } from "./stage";

/** Colors of branches. Each has enough contrast in the light and the dark theme. */
export const branchColorSchema = z.enum(["indigo", "teal", "amber", "rose", "sky", "green"]);
export type BranchColor = z.infer<typeof branchColorSchema>;

/** A paper to start a topic with. */
const landmarkSchema = z.strictObject({
  paper: idSchema.describe("Id of the paper."),
  why: textSchema.describe("Why to read it, in one sentence."),
});

/** Front matter of `topics/<path>.md`. The body introduces the topic. */
export const topicSchema = z.strictObject({
  title: textSchema.describe("Name of the topic, in title case."),
  shortTitle: textSchema
    .optional()
    .describe("Shorter name for the tree and other narrow layouts, if the title is long."),
  order: z.int().positive().describe("Position among its siblings, counted from 1."),
  color: branchColorSchema.optional().describe("Color of the branch. Only topics at the top of the tree have one."),
  aliases: uniqueList(textSchema).default([]).describe("Acronyms, other spellings and older names."),
  names: namesSchema.default({}).describe("The topic's names in other languages, the preferred spelling first."),
  stages: stagesSchema
    .optional()
    .describe("Stages at which its methods take effect. Defaults to those of the parent topic."),
  landmarks: listUniqueBy(landmarkSchema, ["paper"], "The paper is already a landmark.")
    .max(5, "A topic can have at most five landmarks.")
    .default([])
    .describe("Up to five papers to start from, in reading order."),
  formerPaths: uniqueList(topicPathSchema)
    .default([])
    .describe("Previous paths of the topic. Their addresses redirect to it."),
  completeTo: partialDateSchema
    .optional()
    .describe("Month to which the sources of the topic's papers were read, if it differs from that of the survey."),
  since: dateSchema
    .optional()
    .describe("Day on which the topic was added to the taxonomy, if the survey does not have it."),
  source: factSourceSchema
    .optional()
    .describe("Survey or list that has the topic, if the atlas's own survey does not. Required with `since`."),
  sources: z.array(sourceReferenceSchema).default([]).describe("References to surveys and lists that have this topic."),
});

/** A topic's front matter after validation. */
export type TopicFields = z.infer<typeof topicSchema>;
