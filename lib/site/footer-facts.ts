import type { SurveySettings } from "../content/schema/survey-settings";

/** Facts about the survey that the footer shows. */
export interface FooterFacts {
  /** Title of the survey. */
  survey: string;
  surveyUrl: string;
  /** First author and year: "Wan et al., 2023". */
  byline: string;
  license: string;
  licenseUrl: string;
  /** Address of the repository. */
  sourceUrl: string;
}

/** Returns the facts for the footer. */
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
