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

/** What a framework can be used for. Omit a key if no source says yes or no. */
export const supportSchema = z.strictObject({
  preTraining: z.boolean().optional().describe("Training a model from scratch."),
  fineTuning: z.boolean().optional().describe("Adapting a trained model."),
  inference: z.boolean().optional().describe("Running or serving a trained model."),
});
/** Something that a framework can be used for. */
export type FrameworkUse = keyof z.infer<typeof supportSchema>;
/** All uses, in the order of the stages. */
export const frameworkUses = supportSchema.keyof().options;

/** The source of a fact, and when it was read. */
const checkedFields = {
  source: factSourceSchema.describe("Source of the information: a full address, or the id of a file in `sources/`."),
  checked: dateSchema.describe("Day on which the source was read, as YYYY-MM-DD."),
};

const checkedListSchema = z.strictObject({
  values: uniqueList(textSchema).min(1, "Add a name, or remove the key.").describe("The names, the main one first."),
  ...checkedFields,
});

const releaseSchema = z
  .strictObject({
    version: textSchema.optional().describe("Version number or name."),
    date: partialDateSchema.optional().describe('Release date: "YYYY" in quotes, YYYY-MM or YYYY-MM-DD.'),
    source: factSourceSchema.optional().describe("Source of this release, if it differs from that of the group."),
  })
  .check(({ value, issues }) => {
    if (value.version !== undefined || value.date !== undefined) return;
    issues.push({ code: "custom", input: value, path: [], message: "A release needs a version or a date." });
  });

/** Maximum length of the limits of a method, in characters. A list of all limits would be long, wrong soon, and not read. */
export const maxConstraintLength = 140;

/** A method that a framework implements. */
export const implementationSchema = z
  .strictObject({
    paper: idSchema.optional().describe("Id of the paper that describes the method. Either this or `technique`."),
    technique: idSchema.optional().describe("Id of the technique. Either this or `paper`."),
    what: textSchema.describe("What the framework does with it, in a few words."),
    status: z
      .enum(["supported", "experimental", "deprecated", "broken", "removed"])
      .describe(
        "Status according to the framework's own documentation. `broken` if it is documented and its newest code does not run it; the constraint says why.",
      ),
    constraint: textSchema
      .max(
        maxConstraintLength,
        `A constraint has at most ${maxConstraintLength} characters. Name the two or three limits that decide whether a reader can use the method.`,
      )
      .optional()
      .describe("The limits that decide whether a reader can use it: hardware, models, formats, combinations."),
    constraintSources: uniqueList(urlSchema)
      .min(1, "Add an address, or remove the key.")
      .optional()
      .describe("Sources of limits that `source` does not state, such as lines of code."),
    ...checkedFields,
  })
  .check(({ value, issues }) => {
    const report = (message: string) => issues.push({ code: "custom", input: value, path: [], message });
    if ((value.paper === undefined) === (value.technique === undefined)) report("Name either a paper or a technique.");
    if (value.constraintSources && value.constraint === undefined)
      report("A source of a constraint needs a constraint.");
  });
export type Implementation = z.infer<typeof implementationSchema>;

/** Front matter of `frameworks/<id>.md`. The text below it is our note on the framework. */
export const frameworkSchema = z.strictObject({
  name: textSchema.describe("Name as its developers write it."),
  aliases: uniqueList(textSchema).default([]).describe("Other names and spellings."),
  repository: urlSchema.optional().describe("Address of the source code."),
  links: z.array(linkSchema).default([]).describe("Project page, documentation, papers that are not in the atlas."),
  supports: supportSchema.describe("What it supports, according to its sources."),
  licence: z
    .strictObject({ name: textSchema.describe("SPDX identifier, or a short name if there is none."), ...checkedFields })
    .optional()
    .describe("Licence of its code."),
  languages: checkedListSchema.optional().describe("Programming languages that it can be used from."),
  hardware: checkedListSchema.optional().describe("Hardware that it runs on."),
  formats: checkedListSchema.optional().describe("Number formats of weights, activations and caches."),
  releases: z
    .strictObject({
      first: releaseSchema.optional().describe("The first release."),
      last: releaseSchema.optional().describe("The newest release on the day of checking."),
      ...checkedFields,
    })
    .optional()
    .describe("First and last release."),
  maintenance: z
    .strictObject({
      state: z
        .enum(["active", "dormant", "archived", "deprecated", "discontinued", "superseded"])
        .describe("`dormant` if nothing has changed for a year and no notice says why."),
      note: textSchema.optional().describe("Details from the source, such as the framework that replaces it."),
      ...checkedFields,
    })
    .optional()
    .describe("Whether it is maintained."),
  implements: z
    .array(implementationSchema)
    .default([])
    .describe("Methods that it implements, according to its documentation on the day of checking."),
  topics: uniqueList(topicPathSchema)
    .min(1, "A framework needs at least one topic.")
    .describe("Paths of the topics that list it."),
  papers: uniqueList(idSchema).default([]).describe("Ids of papers that describe it."),
  sources: z
    .array(sourceReferenceSchema)
    .min(1, "Name at least one source.")
    .describe("Surveys and lists that mention it."),
  corrections: z.array(textSchema).default([]).describe("What differs from the source, or remains in doubt."),
});

/** A framework's front matter after validation. */
export type FrameworkFields = z.infer<typeof frameworkSchema>;
