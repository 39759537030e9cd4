import { expect, test } from "vitest";
import { type LayoutMeasures, layoutTaxonomy } from "@/lib/charts/taxonomy-layout";
import { compileSmallSurvey, paperText, topicOf, topicText } from "../survey-files";

const measures: LayoutMeasures = {
  rowHeight: 10,
  branchHead: 20,
  areaHead: 5,
  branchGap: 8,
  areaGap: 2,
  branch: [0, 100],
  area: [100, 100],
  row: [200, 100],
  bar: [300, 60],
  width: 400,
};
const survey = compileSmallSurvey({
  "topics/models/quantization/weights.md": topicText("Weights"),
  "topics/models/quantization/caches.md": topicText("Caches"),
  "topics/models/quantization/caches/keys.md": topicText("Keys"),
  "papers/w.md": paperText("W").replace("models/quantization", "models/quantization/weights"),
  "papers/k.md": paperText("K").replace("models/quantization", "models/quantization/caches/keys"),
  "papers/both.md": paperText("Both").replace(
    "- models/quantization",
    "- models/quantization/weights\n  - models/quantization/caches/keys",
  ),
});
const layout = layoutTaxonomy(survey.branches, measures);
const placed = (boxes: readonly { topic: { title: string }; y: number; height: number }[]) =>
  boxes.map(({ topic, y, height }) => [topic.title, y, height]);

test("lays out branches, areas and rows from top to bottom without overlap", () => {
  expect(placed(layout.branches)).toEqual([
    ["Model-Centric", 0, 62],
    ["Systems", 70, 35],
  ]);
  expect(placed(layout.areas)).toEqual([
    ["Quantization", 20, 25],
    ["Pruning", 47, 15],
    ["Systems", 90, 15],
  ]);
  expect(placed(layout.rows)).toEqual([
    ["Caches", 25, 10],
    ["Weights", 35, 10],
    ["Pruning", 52, 10],
    ["Systems", 95, 10],
  ]);
  expect(layout.height).toBe(105);
});

test("the longest bar belongs to the topic with the most papers, and its leaves divide it", () => {
  const bars = layout.rows.map(({ topic, bar }) => [topic.title, ...bar.map(({ x, width }) => [x, width])]);
  expect(bars).toEqual([
    ["Caches", [300, 60]],
    ["Weights", [300, 60]],
    ["Pruning", [300, 30]],
    // Its frameworks are no papers, so they have no bar.
    ["Systems"],
  ]);
  expect(layout.rows.at(-1)?.barStart).toBe(300);
  expect(layout.rows[0]?.bar[0]?.topic.title).toBe("Keys");
});

test("a paper under two leaves does not lengthen the bar above them", () => {
  const area = topicOf(survey, "models/quantization");
  const { rows } = layoutTaxonomy(
    [{ ...topicOf(survey, "models"), children: [{ ...area, children: [area] }] }],
    measures,
  );
  expect(rows[0]?.bar.map(({ topic }) => topic.title)).toEqual(["Keys", "Weights"]);
  expect(rows[0]?.bar.map(({ x, width }) => [x, width])).toEqual([
    [300, 30],
    [330, 30],
  ]);
});

test("returns an empty layout without branches", () => {
  expect(layoutTaxonomy([], measures)).toMatchObject({ height: 0, branches: [], areas: [], rows: [] });
});
