import { expect, test } from "vitest";
import { knownPapers } from "@/lib/shelf/known-papers";
import { buildShelfData } from "@/lib/shelf/shelf-data";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

test("finds all papers of the content by id, key, title and identifiers", () => {
  const survey = loadSurvey("content");
  const known = knownPapers(buildShelfData(survey).papers);
  const lost = survey.papers.filter(({ id, title, arxiv }) => {
    const names = [id, `/papers/${id}/`, ...(arxiv ? [`https://arxiv.org/abs/${arxiv}v1`] : [])];
    return known.findSame({ title, arxiv }) !== id || names.some((name) => known.findInLine(name)[0] !== id);
  });
  expect(survey.papers.length).toBeGreaterThan(400);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("contains what the shelf shows of a paper", () => {
  const { papers, topics, techniques } = buildShelfData(loadSurvey("content"));
  expect(papers.find(({ id }) => id === "gptq")).toMatchObject({
    shortName: "GPTQ",
    cited: "Frantar et al.",
    key: "frantar2023gptq",
    venue: "ICLR 2023",
    arxiv: "2210.17323",
  });
  const paths = new Set(topics.map(({ path }) => path));
  const ids = new Set(techniques.map(({ id }) => id));
  expect(papers.flatMap((paper) => paper.topics).filter((path) => !paths.has(path))).toEqual([]);
  expect(papers.flatMap((paper) => paper.techniques).filter((id) => !ids.has(id))).toEqual([]);
});
