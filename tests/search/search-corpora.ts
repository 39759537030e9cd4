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
  /** Seconds that it took to make the search data of the survey, as each build of the site does. */
  seconds: number;
}

/** Search data of a survey that recombined papers fill up to `papers`; the same each time. */
export function makeSearchCorpus(survey: Survey, papers: number): SearchCorpus {
  const filled = fillSurvey(survey, papers);
  const start = performance.now();
  const data = buildSearchData(filled);
  return { papers, data, seconds: (performance.now() - start) / 1000 };
}

/** Taxonomy and lists of topics stay as they are: search data names the topics of a paper, not the papers of a topic. */
function fillSurvey(survey: Survey, papers: number): Survey {
  const made = recombinePapers(survey, papers - survey.papers.length, seededRandom(seed)).map(
    ({ id, fields, body }) => ({
      ...paperSchema.parse(fields),
      id,
      file: `papers/${id}.md`,
      body,
    }),
  );
  return { ...survey, papers: [...survey.papers, ...made].sort(compareNewestFirst) };
}
