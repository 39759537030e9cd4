import { expect, test } from "vitest";
import { chooseMarkdown } from "@/lib/markdown-pages/choose-markdown";
import { allPages } from "@/lib/site/all-pages";
import { chooseOptions } from "@/lib/site/choose-options";
import { emptySections } from "@/lib/site/empty-sections";
import { navItemsOf } from "@/lib/site/nav-items";
import { remedyGroups } from "@/lib/site/remedy-rows";
import { compileBread } from "../fact-families";
import { compileSmallSurvey } from "../survey-files";

test("a survey without guides has no page for choosing and no nav item", () => {
  const survey = compileSmallSurvey();
  expect(emptySections(survey)).toContain("/choose/");
  expect(allPages(survey)).not.toContain("/choose/");
  expect(navItemsOf(survey).map(({ name }) => name)).not.toContain("Choose");
  expect(chooseMarkdown(survey)).toBeUndefined();
});

test("a survey with guides has the page and the nav item, after the first four of the header", () => {
  const survey = compileBread();
  expect(allPages(survey)).toContain("/choose/");
  const header = navItemsOf(survey).flatMap(({ name, inHeader }) => (inHeader ? name : []));
  expect(header.indexOf("Choose")).toBeGreaterThanOrEqual(4);
});

test("groups remedies by what they change, with links and the numbers of the example", () => {
  const survey = compileBread();
  const options = chooseOptions(survey);
  const [guide] = survey.guides;
  if (!options || !guide) throw new Error("The survey of bread has no guides.");
  const groups = remedyGroups(guide, options, survey);
  expect(groups.map(({ changes, remedies }) => [changes, remedies.map(({ id }) => id)])).toEqual([
    ["Weights", ["fit-coarse-weights", "fit-smaller-planner"]],
    ["KV cache", ["fit-coarse-cache", "fit-short-memory"]],
    ["Input", ["fit-read-twice"]],
  ]);
  const [coarse, smaller] = groups.flatMap(({ remedies }) => remedies);
  expect(coarse).toMatchObject({
    effect: "Saves 1.5 GB: 0.608 GB in all, which fits.",
    qualitySource: { href: "https://example.org/wild-yeast", name: "example.org" },
    papers: [{ href: "/papers/wild-yeast/", name: "WildYeast" }],
    techniques: [{ href: "/techniques/feeding/" }],
    frameworks: [{ href: "/frameworks/dough-planner/", name: "DoughPlanner", remark: undefined }],
    checked: "2022-05",
  });
  // Its papers have no implementation, so those of its techniques are shown.
  expect(smaller?.frameworks).toEqual([
    { href: "/frameworks/dough-planner/", name: "DoughPlanner", remark: "experimental" },
  ]);
});

test("the Markdown page has all guides with the example, and full addresses", () => {
  const text = chooseMarkdown(compileBread()) ?? "";
  for (const heading of ["## Fit the planner on one oven", "## Plan faster", "## Train on little memory"])
    expect(text).toContain(heading);
  expect(text).toContain("Example: DoughLM 1B on 1 × Deck oven 2 GB, 1 sequence of 2,000 tokens.");
  expect(text).toContain("In the example: Saves 1.5 GB: 0.608 GB in all, which fits.");
  expect(text).toMatch(/\[WildYeast\]\(https:\/\/[^)]*\/papers\/wild-yeast\/\)/);
  expect(text).toContain("([example.org](https://example.org/wild-yeast))");
});

test("the Markdown page has the numbers of models and accelerators, and says where their sources are", () => {
  const text = chooseMarkdown(compileBread()) ?? "";
  const headings = "Parameters | Active | Layers | Hidden size";
  expect(text).toContain(`## Models\n\n| Model | ${headings}`);
  expect(text).toContain("\n| DoughLM 1B | 1.00 B | – | 10 | 1,000 |");
  expect(text).toMatch(/## Accelerators\n\n\| Accelerator \| Memory \(GB\)[^\n]*\n[^\n]*\n\| Deck oven 2 GB \| 2 \|/);
  expect(text).toMatch(/\[hardware\.json\]\(https:\/\/[^)]*\/api\/v1\/hardware\.json\)/);
});
