import { expect, test } from "vitest";
import { treeItems } from "@/lib/survey/topic-tree";
import { compileSmallSurvey, topicText } from "../survey-files";

const { branches } = compileSmallSurvey({
  "topics/systems/serving.md": topicText("Serving Systems for Models", "shortTitle: Serving\n"),
});

test("expands only the path to the topic of the page", () => {
  const tree = treeItems(branches, { openPaths: ["models/pruning"], current: "models/pruning", closedLevels: 0 });
  expect(tree).toEqual([
    {
      slug: "models",
      title: "Model-Centric",
      color: "indigo",
      open: true,
      below: [
        { slug: "quantization", title: "Quantization" },
        { slug: "pruning", title: "Pruning", current: true },
      ],
    },
    { slug: "systems", title: "Systems", color: "teal" },
  ]);
});

test("collapsed topics include subtopics in the given number of levels, with short titles", () => {
  const tree = treeItems(branches, { openPaths: [], current: undefined, closedLevels: 1 });
  expect(tree[1]).toEqual({
    slug: "systems",
    title: "Systems",
    color: "teal",
    below: [{ slug: "serving", title: "Serving" }],
  });
});

test("does not expand the topic systems for the path systems-and-more", () => {
  const tree = treeItems(branches, { openPaths: ["systems-and-more"], current: undefined, closedLevels: 0 });
  expect(tree.some(({ open }) => open)).toBe(false);
});
