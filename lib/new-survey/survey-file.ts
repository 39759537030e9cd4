import type * as z from "zod";
import { surveySettingsSchema } from "../content/schema/survey-settings";
import { formatEntry } from "../contribute/format-entry";

/** What is known about a new survey. */
export interface NewSurvey {
  /** Name of the site. */
  title: string;
  /** Name of the field in running text. */
  field: string;
  /** Public address of the site. */
  url: string;
  /** Address of the repository. */
  repository: string;
  /** Path of the content folder in the repository. */
  contentFolder: string;
}

/** Values of `survey.md` that a person has to replace. */
export const placeholders = {
  url: "https://example.org/",
  repository: "https://example.org/repository",
  list: "https://example.org/list",
} as const;

/** Formats `survey.md`. `body` is the text of the about page. */
export function formatSurveyFile({ title, field, url, repository, contentFolder }: NewSurvey, body: string): string {
  const fields: z.input<typeof surveySettingsSchema> = {
    title,
    field,
    description: `Find papers on ${field} by topic, year and venue.`,
    url,
    repository: { url: repository, branch: "main", contentFolder },
    dataLicense: { name: "no licence yet", url: "https://choosealicense.com/no-permission/" },
  };
  return formatEntry(fields, surveySettingsSchema.keyof().options, body);
}
