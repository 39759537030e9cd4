import { expect, test } from "vitest";
import { proseNames } from "@/lib/site/prose-names";
import { groupByTechnique } from "@/lib/survey/papers-by-technique";
import { compileSmallSurvey, paperText } from "../survey-files";

const technique = (name: string) => `---\nname: ${name}\n---\n`;
const survey = compileSmallSurvey({
  "techniques/a.md": technique("A"),
  "techniques/b.md": technique("B"),
  "papers/one.md": paperText("One", "shortName: Oven\ntechniques: [b]\n"),
  "papers/two.md": paperText("Two", "shortName: TwoRise\ntechniques: [a, b]\n"),
  "papers/three.md": paperText("Three", "shortName: Twin\n"),
  "papers/four.md": paperText("Four", "shortName: Twin\n"),
});
const papersOf = (...ids: string[]) => ids.flatMap((id) => survey.paperById.get(id) ?? []);

test("groups papers by technique, the largest group first and papers without one last", () => {
  const groups = groupByTechnique(papersOf("three", "one", "two"), survey);
  expect(groups.map(({ technique: { name } = {}, papers }) => [name, ...papers.map(({ id }) => id)])).toEqual([
    ["B", "one", "two"],
    ["A", "two"],
    [undefined, "three"],
  ]);
  expect(groupByTechnique([], survey)).toEqual([]);
});

test("a text may mention its own papers by name, and others by names that are no words", () => {
  const namesFor = (...ids: string[]) => {
    const names = proseNames(survey, papersOf(...ids));
    return ["Oven", "TwoRise", "Twin"].filter((name) => names.has(name));
  };
  expect(namesFor("one")).toEqual(["Oven", "TwoRise"]);
  // Two papers share the name "Twin".
  expect(namesFor("three", "four")).toEqual(["TwoRise"]);
});
