import * as z from "zod";
import {
  idSchema,
  linkSchema,
  sourceReferenceSchema,
  textSchema,
  topicPathSchema,
  uniqueList,
  urlSchema,
} from "./fields";

/** What a framework can be used for. A key is left out where no source says yes or no. */
export const supportSchema = z.strictObject({
  preTraining: z.boolean().optional().describe("Training a model from scratch."),
  fineTuning: z.boolean().optional().describe("Adapting a trained model."),
  inference: z.boolean().optional().describe("Running or serving a trained model."),
});
/** One of the things that a framework can be used for. */
export type FrameworkUse = keyof z.infer<typeof supportSchema>;

/** Front matter of `frameworks/<id>.md`. The text below it is our note on the framework. */
export const frameworkSchema = z.strictObject({
  name: textSchema.describe("Name as its makers write it."),
  aliases: uniqueList(textSchema).default([]).describe("Other names and spellings."),
  repository: urlSchema.optional().describe("Address of the source code."),
  links: z.array(linkSchema).default([]).describe("Project page, documentation, papers elsewhere."),
  supports: supportSchema.describe("What it supports, as its sources say."),
  topics: uniqueList(topicPathSchema).min(1, "A framework has at least one topic.").describe("Topics that list it."),
  papers: uniqueList(idSchema).default([]).describe("Ids of papers that describe it."),
  sources: z
    .array(sourceReferenceSchema)
    .min(1, "An entry says where it was found.")
    .describe("Surveys and lists that name it."),
});

/** A framework's front matter after validation. */
export type FrameworkFields = z.infer<typeof frameworkSchema>;
