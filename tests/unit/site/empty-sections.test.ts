import { expect, test } from "vitest";
import { allPages } from "@/lib/site/all-pages";
import { emptySections } from "@/lib/site/empty-sections";
import { navItemsOf } from "@/lib/site/nav-items";
import { compileBread } from "../fact-families";
import { compileSmallSurvey } from "../survey-files";

test("a survey without attributes has no comparison, and one without implementations no matrix", () => {
  const survey = compileSmallSurvey();
  expect(emptySections(survey)).toEqual(expect.arrayContaining(["/compare/", "/implementations/"]));
  expect(navItemsOf(survey).map(({ name }) => name)).not.toContain("Compare");
  expect(allPages(survey).filter((address) => /^\/(?:compare|implementations)\//.test(address))).toEqual([]);
});

test("a survey with attributes has a page for each family, framework and the matrix", () => {
  const survey = compileBread();
  expect(emptySections(survey)).not.toContain("/compare/");
  expect(allPages(survey)).toEqual(
    expect.arrayContaining([
      "/compare/",
      "/compare/starters/",
      "/compare/working/",
      "/frameworks/dough-planner/",
      "/implementations/",
    ]),
  );
  expect(navItemsOf(survey).map(({ name }) => name)).toContain("Compare");
});
