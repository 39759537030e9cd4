import { z } from "zod";
import { namesSchema, sourceReferenceSchema, textSchema, uniqueList } from "./fields";
import { stagesSchema } from "./stage";

/** Hues that a branch can have; each is tuned for contrast in light and dark. */
export const branchColorSchema = z.enum(["indigo", "teal", "amber", "rose", "sky", "green"]);
export type BranchColor = z.infer<typeof branchColorSchema>;

/** Front matter of `topics/<path>.md`. The text below it says what the topic is. */
export const topicSchema = z.strictObject({
  /** Name of the topic, in title case. */
  title: textSchema,
  /** Name for narrow places such as the tree, where the title is long. */
  shortTitle: textSchema.optional(),
  /** Place among its siblings, from 1. */
  order: z.int().positive(),
  /** Hue of the branch; on the topics at the top of the tree only. */
  color: branchColorSchema.optional(),
  /** Acronyms, spellings and older names. */
  aliases: uniqueList(textSchema).default([]),
  /** The topic's name in other languages. */
  names: namesSchema.default({}),
  /** The stages at which its methods take effect; those of the topic above it when left out. */
  stages: stagesSchema.optional(),
  /** Surveys and lists that have this topic. */
  sources: z.array(sourceReferenceSchema).default([]),
});

/** A topic's front matter after validation. */
export type TopicFields = z.infer<typeof topicSchema>;
