import { expect, test } from "vitest";
import { findNeighbours } from "@/lib/survey/neighbours";
import { compileSmallSurvey, paperOf, paperText, topicOf } from "../survey-files";

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const survey = compileSmallSurvey(
  Object.fromEntries(
    years.map((year) => [
      `papers/y${year}.md`,
      paperText(`In ${year}`).replace("2023", String(year)).replace("models/quantization", "systems"),
    ]),
  ),
);
const topic = topicOf(survey, "systems");

function neighboursOf(id: string, reach?: number) {
  const { earlier, later } = findNeighbours(topic, paperOf(survey, id), reach);
  return { earlier: earlier.map(({ year }) => year), later: later.map(({ year }) => year) };
}

test("returns the nearest papers first on both sides", () => {
  expect(neighboursOf("y2022", 2)).toEqual({ earlier: [2021, 2020], later: [2023, 2024] });
});

test("returns up to three papers, fewer at the ends of the timeline", () => {
  expect(neighboursOf("y2022")).toEqual({ earlier: [2021, 2020, 2019], later: [2023, 2024, 2025] });
  expect(neighboursOf("y2025")).toEqual({ earlier: [2024, 2023, 2022], later: [] });
  expect(neighboursOf("y2019")).toEqual({ earlier: [], later: [2020, 2021, 2022] });
});

test("returns no neighbours for a paper of another topic", () => {
  expect(neighboursOf("gptq")).toEqual({ earlier: [], later: [] });
});
