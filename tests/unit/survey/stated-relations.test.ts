import { expect, test } from "vitest";
import { statedRelations } from "@/lib/survey/stated-relations";
import { compileSmallSurvey, paperOf, paperText } from "../survey-files";

const relation = (type: string) =>
  `relations:\n  - type: ${type}\n    paper: gptq\n    source: https://example.org/x\n    where: Section 2\n`;

test.each([
  ["builds-on", "Builds on", "Basis of"],
  ["supersedes", "Supersedes", "Superseded by"],
  ["compares-with", "Compares with", "Compared in"],
])("shows %s in both directions, with its source", (type, own, reverse) => {
  const survey = compileSmallSurvey({ "papers/alpha.md": paperText("Alpha", relation(type)) });
  const [alpha, gptq] = [paperOf(survey, "alpha"), paperOf(survey, "gptq")];
  const source = { href: "https://example.org/x", name: "example.org" };
  expect(statedRelations(alpha, survey)).toEqual([{ label: own, paper: gptq, source, where: "Section 2" }]);
  expect(statedRelations(gptq, survey)).toEqual([{ label: reverse, paper: alpha, source, where: "Section 2" }]);
});
