import { expect, test } from "vitest";
import { findNeighbours } from "@/lib/survey/neighbours";
import { compileSmallSurvey, paperOf, paperText, topicOf } from "../survey-files";

const preprint = (year: number) => `year: ${year}\nvenue: arXiv\nstatus: preprint\n`;

/** A survey with papers of one topic, each with YAML for its publication. */
function surveyOf(papers: Record<string, string>) {
  return compileSmallSurvey(
    Object.fromEntries(
      Object.entries(papers).map(([id, publication]) => [
        `papers/${id}.md`,
        paperText(`Paper ${id}`).replace("models/quantization", "systems").replace(preprint(2023), publication),
      ]),
    ),
  );
}

function neighboursOf(survey: ReturnType<typeof surveyOf>, id: string, reach?: number) {
  const { earlier, later } = findNeighbours(topicOf(survey, "systems"), paperOf(survey, id), reach);
  return { earlier: earlier.map((paper) => paper.id), later: later.map((paper) => paper.id) };
}

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const byYear = surveyOf(Object.fromEntries(years.map((year) => [`y-${year}`, preprint(year)])));

test("returns the nearest papers first on both sides", () => {
  expect(neighboursOf(byYear, "y-2022", 2)).toEqual({ earlier: ["y-2021", "y-2020"], later: ["y-2023", "y-2024"] });
});

test("returns up to three papers, fewer at the ends of the timeline", () => {
  expect(neighboursOf(byYear, "y-2025")).toEqual({ earlier: ["y-2024", "y-2023", "y-2022"], later: [] });
  expect(neighboursOf(byYear, "y-2019")).toEqual({ earlier: [], later: ["y-2020", "y-2021", "y-2022"] });
});

test("orders by the first version, not by the year of publication", () => {
  const survey = surveyOf({
    late: 'year: 2024\nvenue: ICLR\nstatus: published\narxiv: "2201.00001"\n',
    early: `${preprint(2022)}arxiv: "2203.00001"\n`,
  });
  expect(neighboursOf(survey, "early")).toEqual({ earlier: ["late"], later: [] });
});

test("a year without a month counts as its middle", () => {
  const survey = surveyOf({
    before: preprint(2021),
    spring: `${preprint(2022)}arxiv: "2203.00001"\n`,
    unknown: preprint(2022),
    autumn: `${preprint(2022)}arxiv: "2209.00001"\n`,
  });
  expect(neighboursOf(survey, "before").later).toEqual(["spring", "unknown", "autumn"]);
});

test("returns no neighbours for a paper of another topic", () => {
  expect(neighboursOf(byYear, "gptq")).toEqual({ earlier: [], later: [] });
});
