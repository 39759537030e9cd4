import { paperSchema } from "@/lib/content/schema/paper";
import { buildSearchData } from "@/lib/search/build-search-data";
import type { SearchData } from "@/lib/search/search-data";
import { compareNewestFirst } from "@/lib/survey/paper-date";
import type { Survey } from "@/lib/survey/survey";
import { seededRandom } from "@/tests/shared/seeded-random";
import { recombinePapers } from "@/tests/shared/synthetic-papers";

const seed = 20_261_120;

/** Search data of one size. */
export interface SearchCorpus {
  papers: number;
  data: SearchData;
  /** Seconds to build the search data, as in each build of the site. */
  seconds: number;
}

/** Builds the search data of a survey, with recombined papers added up to `papers`. Returns the same data each time. */
export function makeSearchCorpus(survey: Survey, papers: number): SearchCorpus {
  const filled = fillSurvey(survey, papers);
  const start = performance.now();
  const data = buildSearchData(filled);
  return { papers, data, seconds: (performance.now() - start) / 1000 };
}

/** Adds recombined papers. The lists of papers of each topic stay unchanged, because search data does not use them. */
function fillSurvey(survey: Survey, papers: number): Survey {
  const added = recombinePapers(survey, papers - survey.papers.length, seededRandom(seed)).map(
    ({ id, fields, body }) => ({
      ...paperSchema.parse(fields),
      id,
      file: `papers/${id}.md`,
      body,
      sections: [],
    }),
  );
  return { ...survey, papers: [...survey.papers, ...added].sort(compareNewestFirst) };
}
