import * as z from "zod";
import { listUniqueBy, partialDateSchema, textSchema, uniqueList, urlSchema, yearSchema } from "./fields";

/** A public list of papers that `npm run intake` compares with the survey. */
const watchedListSchema = z.strictObject({
  url: urlSchema.describe("Address of its page. It names the list in `waiting/`."),
  file: urlSchema.describe("Address of the list as Markdown or BibTeX. A list can have several files."),
});

/** Front matter of `survey.md`: the name and origin of the site. The body is the text of the about page. */
export const surveySettingsSchema = z.strictObject({
  title: textSchema.describe("Name of the site."),
  field: textSchema.describe('Name of the field in running text, for example "efficient large language models".'),
  description: textSchema.describe("What readers can do on the site, in one sentence."),
  url: urlSchema.describe("Public address of the site, including its base path. A build can override it."),
  repository: z
    .strictObject({
      url: urlSchema.describe("Address of the repository on its host."),
      branch: textSchema.describe("Branch that edit links point to."),
      contentFolder: textSchema.describe("Path of the content folder in the repository."),
    })
    .describe("Repository in which entries are edited."),
  citation: z
    .strictObject({
      title: textSchema.describe("Title of the survey."),
      authors: uniqueList(textSchema).describe("Authors, given name first."),
      venue: textSchema.describe("Venue of publication."),
      year: yearSchema.describe("Year of publication."),
      url: urlSchema.describe("Address of the survey."),
      list: urlSchema.optional().describe("Address of its public list of papers, if it has one."),
    })
    .optional()
    .describe("The survey that the taxonomy comes from, if there is one."),
  dataLicense: z
    .strictObject({
      name: textSchema.describe("SPDX identifier, or a short name if there is none."),
      url: urlSchema.describe("Address of the licence text."),
      notice: textSchema.optional().describe("Rights of third parties in the data."),
    })
    .describe("Licence of the files in the content folder."),
  watchedLists: listUniqueBy(watchedListSchema, ["file"], "It is already in the list.")
    .default([])
    .describe("Public lists of papers that `npm run intake` compares with the survey."),
  completeTo: partialDateSchema
    .optional()
    .describe("Month to which the sources of papers were read in full. Papers since then are a selection."),
  exampleSearches: uniqueList(textSchema).default([]).describe("Example searches that the site shows."),
  fieldNames: uniqueList(textSchema)
    .default([])
    .describe(
      "Names of the field in scripts without spaces. Search leaves them out of longer queries, because all papers are of the field.",
    ),
});

/** The survey's settings after validation. */
export type SurveySettings = z.infer<typeof surveySettingsSchema>;
