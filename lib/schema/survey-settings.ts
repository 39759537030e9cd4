import { z } from "zod";
import { textSchema, uniqueList, urlSchema, yearSchema } from "./fields";

/** Front matter of `survey.md`: what the site is called and where it comes from. The text below it is the about page. */
export const surveySettingsSchema = z.strictObject({
  /** Name of the site. */
  title: textSchema,
  /** What the field is called in running text, for example "efficient large language models". */
  field: textSchema,
  /** One sentence on what the reader can do here. */
  description: textSchema,
  /** Public address of the site, with its base path. A build can override it. */
  url: urlSchema,
  /** Where entries are edited. */
  repository: z.strictObject({
    /** Address of the repository on its host. */
    url: urlSchema,
    /** Branch that edit links lead to. */
    branch: textSchema,
    /** Folder of the content in the repository. */
    contentFolder: textSchema,
  }),
  /** The survey that the taxonomy comes from. */
  citation: z.strictObject({
    /** Title of the survey. */
    title: textSchema,
    /** Authors, given name first. */
    authors: uniqueList(textSchema),
    /** Where it was published. */
    venue: textSchema,
    /** When it was published. */
    year: yearSchema,
    /** Where it can be read. */
    url: urlSchema,
    /** Address of its public list of papers, if it keeps one. */
    list: urlSchema.optional(),
  }),
  /** Licence of what is written under the content folder. */
  dataLicense: z.strictObject({
    /** Short name, SPDX where there is one. */
    name: textSchema,
    /** Where its text stands. */
    url: urlSchema,
    /** Rights of others that the data rests on. */
    notice: textSchema.optional(),
  }),
  /** Searches offered as examples. */
  exampleSearches: uniqueList(textSchema).default([]),
});

/** The survey's settings after validation. */
export type SurveySettings = z.infer<typeof surveySettingsSchema>;
