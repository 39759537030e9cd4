import { expect, test } from "vitest";
import { findTopic, findTrail, flattenTopics } from "@/lib/survey/taxonomy";
import { compileSmallSurvey, topicText } from "../survey-files";

const { branches } = compileSmallSurvey({ "topics/models/quantization-aware.md": topicText("Aware", "") });
const paths = (topics: readonly { path: string }[]) => topics.map(({ path }) => path);

test("returns all topics, each before its children", () => {
  expect(paths(flattenTopics(branches))).toEqual([
    "models",
    "models/quantization",
    "models/quantization-aware",
    "models/pruning",
    "systems",
  ]);
});

test("returns the trail from the branch to the topic", () => {
  expect(paths(findTrail(branches, "models/pruning"))).toEqual(["models", "models/pruning"]);
  expect(paths(findTrail(branches, "systems"))).toEqual(["systems"]);
});

test("does not confuse paths with a common prefix", () => {
  expect(paths(findTrail(branches, "models/quantization-aware"))).toEqual(["models", "models/quantization-aware"]);
});

test.each(["models/gone", "model", "models/pruning/gone", ""])("finds no topic at %j", (path) => {
  expect(findTrail(branches, path)).toEqual([]);
  expect(findTopic(branches, path)).toBeUndefined();
});
