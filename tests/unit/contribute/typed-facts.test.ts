import { expect, test } from "vitest";
import { formatIssue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { emptyPaperForm, type PaperForm, type TypedFact } from "@/lib/contribute/paper-form";
import { readPaperForm } from "@/lib/contribute/read-form";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { checkTypedFact, offeredFamilies, readFact, toTypedFact, withFact } from "@/lib/contribute/typed-facts";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { compileBread } from "../fact-families";

const outline = outlineSurvey(compileBread());
const { families } = outline;
const source = "https://example.org/rise";
const topics = ["fermentation/starters"];

function typed(attribute: string, value: string, change: Partial<TypedFact> = {}): TypedFact {
  return { attribute, value, source, where: "", ...change };
}

function check(attribute: string, value: string, change: Partial<TypedFact> = {}) {
  return checkTypedFact(typed(attribute, value, change), { ...outline, topics });
}

const form: PaperForm = {
  ...emptyPaperForm,
  title: "Rise: Feeding a Starter",
  year: "2024",
  venue: "CrumbCon",
  paperUrl: source,
  topics,
};

test("writes a valid entry with a fact of each kind", () => {
  const facts = [
    typed("starter-flour", "Rye", { where: "abstract" }),
    typed("starter-hydration", "100"),
    typed("starter-feedings", "12, 24"),
    typed("starter-commercial-yeast", "no"),
    typed("starter-vessel", "Not stated"),
  ];
  const { file, issues } = readPaperForm({ ...form, facts }, outline, "2026-11-20");
  expect(issues).toEqual([]);
  const compiled = compileSurvey([...readContentFolder("tests/fixtures/mini-survey"), file]).issues.filter(
    ({ path }) => path === file.path,
  );
  expect(compiled.map((issue) => formatIssue(issue))).toEqual([]);
  expect(file.text).toContain(`facts:
  - attribute: starter-flour
    value: rye
    source: ${source}
    where: abstract
  - attribute: starter-hydration
    value: 100
    source: ${source}
  - attribute: starter-feedings
    value:
      - 12
      - 24
    source: ${source}
  - attribute: starter-commercial-yeast
    value: false
    source: ${source}
  - attribute: starter-vessel
    value: not stated
    source: ${source}
`);
});

test("reports the first issue of a fact", () => {
  expect(check("starter-flour", "maize")).toBe("The value must be one of rye, wheat, or “not stated”.");
  expect(check("starter-flour", "rye, wheat, rye")).toContain("a list without repeated items");
  expect(check("starter-hydration", "a lot")).toBe("The value must be a number (%), or “not stated”.");
  expect(check("starter-feedings", "12, often")).toContain("a list of numbers (h)");
  expect(check("starter-commercial-yeast", "perhaps")).toContain("true or false");
  expect(check("starter-vessel", "n/a")).toContain("text that the source states");
  expect(check("starter-vessel", "jar", { source: "" })).toBe("Enter the source: a full address.");
  expect(check("starter-vessel", "jar", { source: "example" })).toContain("“example” is not in sources/");
  expect(check("starter-vessel", "jar", { source: "see above" })).toMatch(/^Source: Write a full http/);
  expect(check("starter-vessel", "")).toBe("Enter a value, or clear the source.");
  expect(check("starter-vessel", "a\u200Ejar")).toContain("U+200E");
  expect(check("starter-lid", "on")).toContain("no longer exists");
  expect(check("starter-vessel", "jar")).toBeUndefined();
});

test("reports facts of families whose topics are not chosen, one issue per form", () => {
  const facts = [typed("starter-vessel", "jar"), typed("starter-flour", "maize")];
  const { issues } = readPaperForm({ ...form, topics: ["baking"], facts }, outline, "2026-11-20");
  expect(issues).toEqual([
    {
      field: "facts",
      attribute: "starter-vessel",
      message: "This fact is only for papers under fermentation/starters. Choose a topic there, or clear the fact.",
    },
  ]);
});

test("offers the families of the topics, those with a typed fact, and attributes that no longer exist", () => {
  const titles = (chosen: string[], facts: TypedFact[] = []) =>
    offeredFamilies(chosen, facts, families).map(({ title }) => title);
  expect(titles([])).toEqual([]);
  expect(titles(["baking/tools"])).toEqual(["Working the Dough"]);
  expect(titles(["fermentation"])).toEqual([]);
  expect(titles([], [typed("starter-vessel", "jar")])).toEqual(["Starters"]);
  expect(titles([], [typed("starter-lid", "on")])).toEqual(["attributes that no longer exist"]);
});

test("keeps facts in the order of the attributes, and removes an empty one", () => {
  const vessel = typed("starter-vessel", "jar");
  const flour = typed("starter-flour", "rye");
  expect(withFact([vessel], flour, families)).toEqual([flour, vessel]);
  expect(withFact([flour, vessel], { ...flour, value: "", source: " " }, families)).toEqual([vessel]);
});

test("converts facts to typed facts and back", () => {
  for (const fact of [
    typed("starter-hydration", "0.5"),
    typed("starter-feedings", "12, 1000"),
    typed("starter-commercial-yeast", "yes"),
    typed("starter-flour", "rye, wheat"),
  ])
    expect(toTypedFact(readFact(fact, families))).toEqual(fact);
});
