import { expect, test } from "vitest";
import { allPages } from "@/lib/site/all-pages";
import { searchablePages } from "@/lib/site/searchable-pages";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey } from "../survey-files";

test.each([
  ["a small survey", compileSmallSurvey()],
  ["the atlas", loadSurvey("content")],
])("search finds only sections that exist in %s", (_, survey) => {
  const addresses = searchablePages(survey).pages.map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !allPages(survey).includes(address))).toEqual([]);
});

test("search finds models and accelerators only if there is a page for choosing", () => {
  const { models, cards } = searchablePages(loadSurvey("content"));
  expect(models).toContainEqual({ id: "llama-3-1-8b", name: "Llama 3.1 8B" });
  expect(cards).toContainEqual({ id: "h100-sxm", name: "NVIDIA H100 SXM 80 GB" });
  expect(searchablePages(compileSmallSurvey())).toMatchObject({ models: [], cards: [] });
});
