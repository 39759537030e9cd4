import { describe, expect, test } from "vitest";
import { collectFacts, factFieldsOf } from "@/lib/search/fact-columns";
import { compileBread } from "../fact-families";
import { type SmallData, search, titlesFound } from "./small-data";

const data: SmallData = {
  attributes: [
    { id: "weight-bits", label: "Weight bits" },
    { id: "quantization-training", label: "Training" },
    { id: "pruning-training", label: "Training" },
  ],
  papers: [
    { title: "A", facts: { "weight-bits": [3, 4], "quantization-training": ["none"] }, links: ["code"] },
    { title: "B", facts: { "weight-bits": [1.58], "quantization-training": ["calibration set"] } },
    { title: "C", facts: { "weight-bits": ["not stated"], "pruning-training": ["none"] }, links: ["code"] },
    { title: "D" },
  ],
};

describe("a field of facts", () => {
  test.each([
    ["weight-bits:4", ["A"]],
    ["weight-bits:<=3", ["A", "B"]],
    ["weight-bits:<3", ["B"]],
    ["weight-bits:1.5..2", ["B"]],
    ["weight-bits:>=4 has:code", ["A"]],
    ["-weight-bits:>1", ["C", "D"]],
    ['weight-bits:"not stated"', ["C"]],
    ["weight-bits:not-stated", ["C"]],
    ["Weight-Bits:4", ["A"]],
    ["quantization-training:calibration-set", ["B"]],
    ["training:none", ["A", "C"]],
    ["training:none weight-bits:>2", ["A"]],
  ])("%s finds %j", (query, titles) => {
    expect(titlesFound(data, query).toSorted()).toEqual(titles);
  });

  test("has a hint for an unknown value, and for an unknown field", () => {
    expect(search(data, "training:sometimes").hints[0]?.message).toBe(
      "“sometimes” is not a value of training. Values: calibration set, none.",
    );
    expect(search(data, "weight-bits:four").hints[0]?.message).toBe(
      "“four” is not a value of weight-bits. Values: 1.58, 3, 4, not stated.",
    );
    expect(search(data, "trainin:none").hints[0]?.message).toContain("Did you mean training?");
  });
});

test("facets show the facts that most of the found papers have, with counts", () => {
  expect(search(data, "has:code").facets.facts.map(({ field, title }) => [field, title])).toEqual([
    ["weight-bits", "Weight bits"],
    ["quantization-training", "Training"],
    ["pruning-training", "Training"],
  ]);
  const [bits] = search(data, "").facets.facts;
  expect(bits?.values.map(({ value, count }) => [value, count])).toEqual([
    ["1.58", 1],
    ["3", 1],
    ["4", 1],
    ["not stated", 1],
  ]);
});

test("a click on a facet finds as many papers as it counts", () => {
  for (const { field, values } of search(data, "").facets.facts)
    for (const { value, count } of values) expect(titlesFound(data, `${field}:"${value}"`)).toHaveLength(count);
});

test("collects attributes that readers can filter by, and the frameworks that implement papers", () => {
  const columns = collectFacts(compileBread());
  expect(columns.map(({ id, values, labels }) => [id, values, labels])).toEqual([
    ["starter-flour", ["rye", "wheat"], undefined],
    ["starter-hydration", [80, 100], undefined],
    ["in", ["dough-planner"], ["DoughPlanner"]],
  ]);
  expect(factFieldsOf(columns)).toEqual([
    "starter-flour",
    "flour",
    "starter-hydration",
    "hydration",
    "in",
    "implemented-in",
  ]);
});

test.each(["removed", "broken"] as const)("leaves out frameworks in which a method is %s", (status) => {
  const survey = compileBread();
  const frameworks = survey.frameworks.map((framework) => ({
    ...framework,
    implements: framework.implements.map((row) => ({ ...row, status })),
  }));
  expect(collectFacts({ ...survey, frameworks }).map(({ id }) => id)).not.toContain("in");
});
