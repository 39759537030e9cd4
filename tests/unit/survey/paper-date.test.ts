import { expect, test } from "vitest";
import { compareNewestFirst, submissionMonth } from "@/lib/survey/paper-date";
import { compileSmallSurvey, paperOf } from "../survey-files";

test("reads the month from an arXiv id", () => {
  expect(submissionMonth({ arxiv: "2210.17323" })).toBe("2022-10");
  expect(submissionMonth({ arxiv: "0704.0001" })).toBe("2007-04");
  expect(submissionMonth({ arxiv: "cs/0501001" })).toBe("2005-01");
  expect(submissionMonth({ arxiv: "hep-th/9107001" })).toBe("1991-07");
});

test("returns no month without an id", () => {
  expect(submissionMonth({})).toBeUndefined();
});

test("sorts papers by year, then arXiv month, then title", () => {
  const paper = paperOf(compileSmallSurvey(), "gptq");
  const { arxiv: _, ...withoutArxiv } = paper;
  const inOrder = [
    { ...paper, year: 2024, arxiv: "2201.00001" },
    { ...paper, year: 2023, arxiv: "2306.00001" },
    { ...paper, year: 2023, arxiv: "2210.00001", title: "A" },
    { ...paper, year: 2023, arxiv: "2210.99999", title: "B" },
    { ...withoutArxiv, year: 2023 },
  ];
  expect(inOrder.toReversed().sort(compareNewestFirst)).toEqual(inOrder);
});
