import * as z from "zod";
import { textSchema, uniqueList, urlSchema, yearSchema } from "./fields";

/** Front matter of `survey.md`: what the site is called and where it comes from. The text below it is the about page. */
export const surveySettingsSchema = z.strictObject({
  title: textSchema.describe("Name of the site."),
  field: textSchema.describe(
    'What the field is called in running text, for example "efficient large language models".',
  ),
  description: textSchema.describe("One sentence on what the reader can do here."),
  url: urlSchema.describe("Public address of the site, with its base path. A build can override it."),
  repository: z
    .strictObject({
      url: urlSchema.describe("Address of the repository on its host."),
      branch: textSchema.describe("Branch that edit links lead to."),
      contentFolder: textSchema.describe("Folder of the content in the repository."),
    })
    .describe("Where entries are edited."),
  citation: z
    .strictObject({
      title: textSchema.describe("Title of the survey."),
      authors: uniqueList(textSchema).describe("Authors, given name first."),
      venue: textSchema.describe("Where it was published."),
      year: yearSchema.describe("When it was published."),
      url: urlSchema.describe("Where it can be read."),
      list: urlSchema.optional().describe("Address of its public list of papers, if it keeps one."),
    })
    .describe("The survey that the taxonomy comes from."),
  dataLicense: z
    .strictObject({
      name: textSchema.describe("Short name, SPDX where there is one."),
      url: urlSchema.describe("Where its text stands."),
      notice: textSchema.optional().describe("Rights of others that the data rests on."),
    })
    .describe("Licence of what is written under the content folder."),
  exampleSearches: uniqueList(textSchema).default([]).describe("Searches offered as examples."),
});

/** The survey's settings after validation. */
export type SurveySettings = z.infer<typeof surveySettingsSchema>;
