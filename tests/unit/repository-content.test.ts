import { beforeAll, expect, test } from "vitest";
import { auditNotes, minSourcedShare } from "@/lib/audit/audit-notes";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { familyTable } from "@/lib/site/family-table";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { viewLens } from "@/lib/survey/lens-view";
import type { Survey } from "@/lib/survey/survey";
import { plainText } from "@/lib/text/excerpt";

// Requirements for the content of this repository, in addition to the rules for all content.

let survey: Survey;
beforeAll(() => {
  const compiled = compileSurvey(readContentFolder("content")).survey;
  if (!compiled) throw new Error("The content does not compile.");
  survey = compiled;
});

// A new paper may lack a note, but existing notes must follow the style, and nearly all papers must have one.
test("notes follow the style", () => {
  const { coverage, papers, nearCopies } = auditNotes(survey);
  const ofStyle = papers.flatMap(({ file, issues }) =>
    issues.filter(({ rule }) => !rule.startsWith("no-")).map(({ message }) => `${file} ${message}`),
  );
  expect(ofStyle).toEqual([]);
  expect(nearCopies).toEqual([]);
  const { papers: all, ...counts } = coverage;
  for (const count of Object.values(counts)) expect(count / all).toBeGreaterThanOrEqual(minSourcedShare);
});

test("every paper belongs to a class of every lens", () => {
  expect(survey.lenses.length).toBeGreaterThan(0);
  for (const lens of survey.lenses) expect(viewLens(survey, lens).outside.map(({ id }) => id)).toEqual([]);
});

test("answers to questions are one paragraph of 80 to 160 words with at least three links", () => {
  expect(survey.questions.length).toBeGreaterThanOrEqual(8);
  for (const { id, body } of survey.questions) {
    const words = plainText(body).split(" ").length;
    expect({ id, fits: words >= 80 && words <= 160 }, `${words} words`).toEqual({ id, fits: true });
    expect(body, id).not.toContain("\n\n");
    expect(body.match(/\]\(\//g)?.length ?? 0, id).toBeGreaterThanOrEqual(3);
  }
});

// A column with too many different values has no filter, which readers would miss.
test("the tables of facts have a filter for each attribute that filters", () => {
  for (const family of survey.families) {
    const { columns } = familyTable(family, survey);
    const withFilter = columns.flatMap(({ id, choices }) => (choices ? id : []));
    const expected = family.attributes.flatMap(({ id, filter }) => (filter ? id : []));
    expect(
      expected.filter((id) => !withFilter.includes(id)),
      family.id,
    ).toEqual([]);
  }
});
