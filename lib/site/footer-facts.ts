import type { SurveySettings } from "../content/schema/survey-settings";

/** What the foot of a page says of its survey. */
export interface FooterFacts {
  /** The survey's title, and who wrote it when. */
  survey: string;
  surveyUrl: string;
  byline: string;
  license: string;
  licenseUrl: string;
  /** Where the source code is. */
  sourceUrl: string;
}

/** The facts of a survey's settings. */
export function footerFacts({ citation, dataLicense, repository }: SurveySettings): FooterFacts {
  return {
    survey: citation.title,
    surveyUrl: citation.url,
    byline: `${citation.authors[0]} et al., ${citation.year}`,
    license: dataLicense.name,
    licenseUrl: dataLicense.url,
    sourceUrl: repository.url,
  };
}
