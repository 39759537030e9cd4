import * as z from "zod";
import {
  dateSchema,
  factSourceSchema,
  idSchema,
  linkSchema,
  partialDateSchema,
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

/** Where a fact was read, and when. */
const checkedFields = {
  source: factSourceSchema.describe("Where it was read: a full address, or the id of a file in `sources/`."),
  checked: dateSchema.describe("Day on which it was read, as YYYY-MM-DD."),
};

const checkedListSchema = z.strictObject({
  values: uniqueList(textSchema).min(1, "Name one, or leave the key out.").describe("The names, the main one first."),
  ...checkedFields,
});

const releaseSchema = z
  .strictObject({
    version: textSchema.optional().describe("Its version."),
    date: partialDateSchema.optional().describe('When it appeared: "YYYY" in quotes, YYYY-MM or YYYY-MM-DD.'),
  })
  .check(({ value, issues }) => {
    if (value.version !== undefined || value.date !== undefined) return;
    issues.push({ code: "custom", input: value, path: [], message: "A release has a version or a date." });
  });

/** A method that a framework implements. */
export const implementationSchema = z
  .strictObject({
    paper: idSchema.optional().describe("Id of the paper whose method it is; this or `technique`."),
    technique: idSchema.optional().describe("Id of the technique; this or `paper`."),
    what: textSchema.describe("What the framework does with it, in a few words."),
    status: z
      .enum(["supported", "experimental", "deprecated", "removed"])
      .describe("How the framework's own documents describe it."),
    constraint: textSchema.optional().describe("What it is limited to or needs."),
    ...checkedFields,
  })
  .check(({ value, issues }) => {
    if ((value.paper === undefined) !== (value.technique === undefined)) return;
    const message = "An implementation names either a paper or a technique.";
    issues.push({ code: "custom", input: value, path: [], message });
  });
export type Implementation = z.infer<typeof implementationSchema>;

/** Front matter of `frameworks/<id>.md`. The text below it is our note on the framework. */
export const frameworkSchema = z.strictObject({
  name: textSchema.describe("Name as its makers write it."),
  aliases: uniqueList(textSchema).default([]).describe("Other names and spellings."),
  repository: urlSchema.optional().describe("Address of the source code."),
  links: z.array(linkSchema).default([]).describe("Project page, documentation, papers elsewhere."),
  supports: supportSchema.describe("What it supports, as its sources say."),
  licence: z
    .strictObject({ name: textSchema.describe("Short name, SPDX where there is one."), ...checkedFields })
    .optional()
    .describe("Licence of its code."),
  languages: checkedListSchema.optional().describe("Programming languages that it is used from."),
  hardware: checkedListSchema.optional().describe("Hardware that it runs on."),
  formats: checkedListSchema.optional().describe("Number formats of weights, activations and caches."),
  releases: z
    .strictObject({
      first: releaseSchema.optional().describe("The first release."),
      last: releaseSchema.optional().describe("The newest release that was seen."),
      ...checkedFields,
    })
    .optional()
    .describe("Its first and last release."),
  maintenance: z
    .strictObject({
      state: z
        .enum(["active", "dormant", "archived", "deprecated", "discontinued", "superseded"])
        .describe("`dormant` when nothing new was seen for a year and no notice says why."),
      note: textSchema.optional().describe("What the source says, such as what takes its place."),
      ...checkedFields,
    })
    .optional()
    .describe("Whether it is maintained."),
  implements: z
    .array(implementationSchema)
    .default([])
    .describe("Methods that it implements, as its documents say on the day of checking."),
  topics: uniqueList(topicPathSchema).min(1, "A framework has at least one topic.").describe("Topics that list it."),
  papers: uniqueList(idSchema).default([]).describe("Ids of papers that describe it."),
  sources: z
    .array(sourceReferenceSchema)
    .min(1, "An entry says where it was found.")
    .describe("Surveys and lists that name it."),
});

/** A framework's front matter after validation. */
export type FrameworkFields = z.infer<typeof frameworkSchema>;
