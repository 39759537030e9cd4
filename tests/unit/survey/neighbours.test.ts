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

function around(id: string, reach?: number) {
  const { earlier, later } = findNeighbours(topic, paperOf(survey, id), reach);
  return { earlier: earlier.map(({ year }) => year), later: later.map(({ year }) => year) };
}

test("the nearest papers stand first on both sides", () => {
  expect(around("y2022", 2)).toEqual({ earlier: [2021, 2020], later: [2023, 2024] });
});

test("up to three are shown, fewer at the ends of the time line", () => {
  expect(around("y2022")).toEqual({ earlier: [2021, 2020, 2019], later: [2023, 2024, 2025] });
  expect(around("y2025")).toEqual({ earlier: [2024, 2023, 2022], later: [] });
  expect(around("y2019")).toEqual({ earlier: [], later: [2020, 2021, 2022] });
});

test("a paper of another topic has no neighbours here", () => {
  expect(around("gptq")).toEqual({ earlier: [], later: [] });
});
