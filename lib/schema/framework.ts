import { z } from "zod";
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
  /** Training a model from scratch. */
  preTraining: z.boolean().optional(),
  /** Adapting a trained model. */
  fineTuning: z.boolean().optional(),
  /** Running or serving a trained model. */
  inference: z.boolean().optional(),
});
/** One of the things that a framework can be used for. */
export type FrameworkUse = keyof z.infer<typeof supportSchema>;

/** Front matter of `frameworks/<id>.md`. The text below it is our note on the framework. */
export const frameworkSchema = z.strictObject({
  /** Name as its makers write it. */
  name: textSchema,
  /** Other names and spellings. */
  aliases: uniqueList(textSchema).default([]),
  /** Address of the source code. */
  repository: urlSchema.optional(),
  /** Project page, documentation, papers elsewhere. */
  links: z.array(linkSchema).default([]),
  /** What it supports, as its sources say. */
  supports: supportSchema,
  /** Topics that list it. */
  topics: uniqueList(topicPathSchema).min(1, "A framework has at least one topic."),
  /** Ids of papers that describe it. */
  papers: uniqueList(idSchema).default([]),
  /** Surveys and lists that name it. */
  sources: z.array(sourceReferenceSchema).min(1, "An entry says where it was found."),
});

/** A framework's front matter after validation. */
export type FrameworkFields = z.infer<typeof frameworkSchema>;
