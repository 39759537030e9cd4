import { expect, test } from "vitest";
import { allPages } from "@/lib/site/all-pages";
import { figureData, figureIds } from "@/lib/site/figure-source";
import { navItemsOf } from "@/lib/site/nav-items";
import { compileSmallSurvey } from "../survey-files";

const costTable = (rows: string) => `---
title: Costs
sources:
  - id: report
    title: A report
    url: https://example.org/report
rows:
${rows}
---
`;

const row = (model: string, more = "", tokens = "\n      tokens: 1000") => `  - model: ${model}
    parameters:
      printed: many
      count: 500
      source: report${more}
    data:
      printed: much${tokens}
      source: report`;

test("a survey without costs has no scatter plot, and one with few named works no timeline", () => {
  const survey = compileSmallSurvey();
  expect(figureIds(survey)).toEqual(["taxonomy", "years", "growth", "techniques"]);
  expect(allPages(survey).filter((address) => address.startsWith("/figures/"))).toEqual([
    "/figures/",
    "/figures/taxonomy/",
    "/figures/years/",
    "/figures/growth/",
    "/figures/techniques/",
  ]);
  expect(navItemsOf(survey).find(({ name }) => name === "Figures")).toEqual({ name: "Figures", address: "/figures/" });
});

test("the data of a figure have the papers of each year, also of years without papers", () => {
  const data = figureData(compileSmallSurvey(), "taxonomy");
  expect(data).toMatchObject({ papers: 3, firstYear: 2022, years: [1, 2], field: "small models" });
  expect(data.topics.find(({ path }) => path === "models/quantization")).toMatchObject({ papers: 3, years: [1, 2] });
  expect(data.credit).toMatchObject({
    source: "Small Atlas, after “Small Models, A Survey” (Ada Example et al., 2024)",
    license: "CC-BY-4.0",
    address: "https://atlas.example/figures/taxonomy/",
  });
});

test("techniques are counted by topic, including those above", () => {
  const { topics, techniques, uses } = figureData(compileSmallSurvey(), "techniques");
  expect(techniques).toEqual([{ id: "error-feedback", name: "Error Feedback" }]);
  expect(uses?.map(([topic, technique, papers]) => [topics[topic]?.path, technique, papers])).toEqual([
    ["models", 0, 1],
    ["models/quantization", 0, 1],
  ]);
});

test("the scatter plot has the models with known size and tokens", () => {
  const rows = [
    row("Dense"),
    row("Dense too"),
    row("Sparse", "\n      active: 50"),
    row("Sparse, but how much is unknown", "\n      active: not stated"),
    row("No tokens", "", ""),
  ];
  const survey = compileSmallSurvey({ "tables/pretraining-costs.md": costTable(rows.join("\n")) });
  expect(figureIds(survey)).toContain("compute");
  expect(figureData(survey, "compute").models).toEqual([
    { name: "Dense", parameters: 500, active: undefined, tokens: 1000 },
    { name: "Dense too", parameters: 500, active: undefined, tokens: 1000 },
    { name: "Sparse", parameters: 500, active: 50, tokens: 1000 },
  ]);
});
