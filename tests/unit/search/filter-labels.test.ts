import { expect, test } from "vitest";
import { type SmallData, search } from "./small-data";

const data: SmallData = {
  topics: [
    { path: "models", title: "Model-Centric" },
    { path: "models/training", title: "Training of Models" },
    { path: "systems", title: "Systems" },
    { path: "systems/training", title: "Training" },
    { path: "systems/weight-only", title: "Weight-Only" },
  ],
  techniques: [{ id: "lora", name: "Low-Rank Adapters" }],
  attributes: [{ id: "weight-bits", label: "Weight bits" }],
  papers: [
    { title: "A", topics: ["systems/weight-only"], techniques: ["lora"], facts: { "weight-bits": [4] }, year: 2023 },
  ],
};

test.each([
  ["topic:weight-only", ["Topic: Weight-Only"]],
  ["topic:systems/training", ["Topic: Training"]],
  // Two topics have this last part.
  ["topic:training", ["Topic: training"]],
  ["topic:cooking", ["Topic: cooking"]],
  ["-technique:LoRA year:2023", ["Technique: not Low-Rank Adapters", "Year: 2023"]],
  ['weight-bits:4 author:"Tri Dao" cache', ["Weight bits: 4", "Author: Tri Dao"]],
  ["has:code is:preprint", ["Has: code", "Status: preprint"]],
])("the labels of %s are %j", (query, labels) => {
  expect(
    search(data, query).filterLabels.map((label) => `${label.title}: ${label.isExcluded ? "not " : ""}${label.value}`),
  ).toEqual(labels);
});
