import { expect, test } from "vitest";
import { buildSuggestions } from "@/lib/contribute/suggest-topics";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey } from "../survey-files";

const survey = loadSurvey();

const { topics, techniques } = buildSuggestions(compileSmallSurvey());

test("suggests topics by their names and their papers", () => {
  expect(topics("A new way of pruning heads")[0]).toBe("models/pruning");
  expect(topics("Better activation-aware scales of weights")).toEqual(["models/quantization"]);
  expect(topics("On bread")).toEqual([]);
  expect(topics("")).toEqual([]);
});

test("suggests techniques by their names and their papers", () => {
  expect(techniques("We use error-feedback on gradients")).toEqual(["error-feedback"]);
  expect(techniques("Accurate quantization of weights")).toEqual(["error-feedback"]);
  expect(techniques("Terrors of the oven")).toEqual([]);
});

test("reads a long text to the end", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
  expect(topics(`${words} sparsegpt`)[0]).toBe("models/pruning");
});

test("suggests at most eight topics", () => {
  const { papers } = survey;
  const text = papers
    .slice(0, 40)
    .map(({ title }) => title)
    .join(" ");
  expect(buildSuggestions(survey).topics(text)).toHaveLength(8);
});

test("suggests a topic of most papers among the first five, by title only", () => {
  const isLeftOut = new Set(survey.papers.filter((_paper, index) => index % 10 === 0));
  const { topics } = buildSuggestions({ ...survey, papers: survey.papers.filter((paper) => !isLeftOut.has(paper)) });
  const found = [...isLeftOut].filter((paper) => {
    const suggested = topics(paper.title).slice(0, 5);
    return paper.topics.some((topic) => suggested.includes(topic));
  });
  expect(found.length / isLeftOut.size).toBeGreaterThan(0.75);
});
