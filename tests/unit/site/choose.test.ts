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
  expect(smaller?.frameworks).toEqual([
    { href: "/frameworks/dough-planner/", name: "DoughPlanner", remark: "experimental" },
  ]);
});

test("names the frameworks of papers and techniques that are for the task, those that support it first", () => {
  const survey = compileBread();
  const options = chooseOptions(survey);
  const [guide] = survey.guides;
  const [remedy] = guide?.remedies ?? [];
  const [planner] = survey.frameworks.filter(({ id }) => id === "dough-planner");
  const [feeds, proofs] = planner?.implements ?? [];
  if (!options || !guide || !remedy || !planner || !feeds || !proofs)
    throw new Error("The survey of bread has changed.");
  const framework = (id: string, ...methods: (typeof feeds)[]) => ({ ...planner, id, name: id, implements: methods });
  const frameworks = [
    framework("proofs", proofs),
    framework("feeds", feeds),
    framework("removed", { ...feeds, status: "removed" }),
    framework("broken", { ...feeds, status: "broken" }),
  ];
  const namesFor = (change: Partial<typeof remedy>, stage = guide.stage) => {
    const remedies = [{ ...remedy, papers: ["wild-yeast"], techniques: ["cold-proof"], ...change }];
    const groups = remedyGroups({ ...guide, stage, remedies }, options, { ...survey, frameworks });
    return groups.flatMap(({ remedies: [row] }) => row?.frameworks.map(({ name }) => name) ?? []);
  };
  expect(namesFor({})).toEqual(["feeds", "proofs"]);
  expect(namesFor({ papersOnly: true })).toEqual(["feeds"]);
  expect(namesFor({}, "pre-training")).toEqual(["feeds", "proofs"]);
  expect(namesFor({}, "fine-tuning")).toEqual([]);
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
  expect(text).toContain(
    "| keys and values of recent tokens: 400 values in 8 layers, of the last 1,000 tokens; keys and values: 200 values in 4 layers, at most 500 read; keys of the index: 50 values in 4 layers, one entry for 4 tokens |",
  );
  expect(text).toMatch(/## Accelerators\n\n\| Accelerator \| Memory \(GB\)[^\n]*\n[^\n]*\n\| Deck oven 2 GB \| 2 \|/);
  expect(text).toMatch(/\[hardware\.json\]\(https:\/\/[^)]*\/api\/v1\/hardware\.json\)/);
});
