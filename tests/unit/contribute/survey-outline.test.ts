import { expect, test } from "vitest";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { compileSmallSurvey, withLine } from "../survey-files";

const outline = outlineSurvey(compileSmallSurvey(withLine("papers/awq.md", 'doi: "10.1145/1"\naliases:\n  - awq-old')));

test("lists topics in the order of the tree", () => {
  expect(outline.topics.map(({ path }) => path)).toEqual([
    "models",
    "models/quantization",
    "models/pruning",
    "systems",
  ]);
});

test("has the fields of venues and papers that the form needs", () => {
  expect(outline.venues.map(({ name, kind, aliases }) => [name, kind, aliases])).toContainEqual([
    "arXiv",
    "preprint",
    ["CoRR"],
  ]);
  expect(outline.papers.find(({ id }) => id === "awq")).toEqual({
    id: "awq",
    aliases: ["awq-old"],
    title: "Activation-aware Weights",
    arxiv: "2306.00978",
    doi: "10.1145/1",
    openreview: undefined,
    versions: [],
    aclAnthology: undefined,
  });
});
