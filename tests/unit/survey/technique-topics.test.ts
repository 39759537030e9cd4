import { expect, test } from "vitest";
import { areaOfTechnique, countTopics } from "@/lib/survey/technique-topics";
import { compileSmallSurvey, topicText } from "../survey-files";

test("the area of a technique is that of its first topic", () => {
  const { branches } = compileSmallSurvey({ "topics/models/quantization/weights.md": topicText("Weights") });
  const areaOf = (...topics: string[]) => areaOfTechnique({ topics }, branches)?.path;
  expect(areaOf("models/quantization/weights", "models/pruning")).toBe("models/quantization");
  expect(areaOf("models/pruning")).toBe("models/pruning");
  expect(areaOf("systems")).toBe("systems");
  expect(areaOf()).toBeUndefined();
});

test("returns the topics of the entry first, then those with the most papers", () => {
  const papers = [["a", "b"], ["b", "c"], ["b"], ["d"], ["c"]].map((topics) => ({ topics }));
  expect([...countTopics(papers, ["d", "e"])]).toEqual([
    ["d", 1],
    ["e", 0],
    ["b", 3],
    ["c", 2],
    ["a", 1],
  ]);
});
