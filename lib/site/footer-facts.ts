import type { SurveySettings } from "../content/schema/survey-settings";

/** Facts about the survey that the footer shows. */
export interface FooterFacts {
  /** The survey that the taxonomy comes from. `byline` is first author and year: "Wan et al., 2023". */
  survey: { title: string; url: string; byline: string } | undefined;
  license: string;
  licenseUrl: string;
  /** Address of the repository. */
  sourceUrl: string;
}

/** Returns the facts for the footer. */
export function footerFacts({ citation, dataLicense, repository }: SurveySettings): FooterFacts {
  return {
    survey: citation && {
      title: citation.title,
      url: citation.url,
      byline: `${citation.authors[0]} et al., ${citation.year}`,
    },
    license: dataLicense.name,
    licenseUrl: dataLicense.url,
    sourceUrl: repository.url,
  };
}
