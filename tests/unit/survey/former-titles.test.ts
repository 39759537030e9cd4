import { expect, test } from "vitest";
import { findDuplicate } from "@/lib/contribute/find-duplicate";
import { outlineSurvey } from "@/lib/contribute/survey-outline";
import { formerTitles } from "@/lib/survey/former-titles";
import { importSmall } from "../awesome-list/import/small-import";
import { compileSmallSurvey, withLine } from "../survey-files";

const versions =
  "versions:\n  - title: Salient Weights\n    venue: ICLR\n    year: 2022\n  - title: SALIENT weights\n  - title: Activation-Aware Weights\n    year: 2022\n  - venue: ICLR";
const survey = compileSmallSurvey(withLine("papers/awq.md", versions));

test("returns distinct former titles that differ from the current title", () => {
  expect(survey.papers.flatMap(formerTitles)).toEqual(["Salient Weights"]);
});

test("finds a duplicate by a former title", () => {
  const expected = { paper: { id: "awq" }, certainty: "same", agreement: "the same title in another version" };
  expect(findDuplicate({ title: "salient weights" }, survey.papers)).toMatchObject(expected);
  expect(findDuplicate({ title: "salient weights" }, outlineSurvey(survey).papers)).toMatchObject(expected);
  expect(findDuplicate({ title: "Activation-aware weights" }, survey.papers)?.agreement).toBe("the same title");
});

test("compares similar titles with former titles", () => {
  const papers = compileSmallSurvey(
    withLine("papers/awq.md", "versions:\n  - title: A Former Title of This Paper on Weights"),
  ).papers;
  expect(findDuplicate({ title: "A Former Title of the Paper on Weights" }, papers)).toMatchObject({
    paper: { id: "awq" },
    certainty: "similar",
    agreement: 'the same title except for 2 letters: "A Former Title of This Paper on Weights"',
  });
});

test("importing a paper with a former title, venue and year adds no entry, and the version explains the differences", () => {
  const { results, drafts } = importSmall(
    "## Quantization\n- Salient Weights, <ins>ICLR, 2022</ins> [[Paper](https://arxiv.org/abs/2306.00978)]\n",
    withLine("papers/awq.md", versions),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual([{ kind: "entry", file: "papers/awq.md", isNew: false }]);
  expect(drafts.filter(({ path }) => path.startsWith("papers/") && path !== "papers/awq.md")).toEqual([]);
  expect(results[0]?.differences).toEqual([
    {
      field: "title",
      listed: "Salient Weights",
      kept: "Activation-aware Weights",
      reasons: ["The entry has it as an earlier version (ICLR 2022).", "The entry has it as an earlier version."],
    },
    {
      field: "venue",
      listed: "ICLR",
      kept: "arXiv",
      reasons: [
        "The entry has it as an earlier version (ICLR 2022).",
        "The entry has it as an earlier version (ICLR).",
      ],
    },
    {
      field: "year",
      listed: "2022",
      kept: "2023",
      reasons: [
        "The entry has it as an earlier version (ICLR 2022).",
        "The entry has it as an earlier version (2022).",
      ],
    },
  ]);
});

test("matches a line by the address of an earlier version, and the version explains the differences", () => {
  const { results } = importSmall(
    "## Quantization\n- Activation-aware Weight, <ins>ICLR, 2022</ins> [[Paper](https://arxiv.org/abs/2201.00001)]\n",
    withLine(
      "papers/awq.md",
      "versions:\n  - venue: ICLR\n    date: 2022-05\n    link: https://arxiv.org/abs/2201.00001",
    ),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual([{ kind: "entry", file: "papers/awq.md", isNew: false }]);
  const reasons = new Map(results[0]?.differences.map((difference) => [difference.field, difference.reasons]));
  expect(reasons.get("year")).toEqual(["The entry has it as an earlier version (ICLR 2022)."]);
  expect(reasons.get("link")).toEqual(["The entry has it as an earlier version (ICLR 2022)."]);
});

test("a recorded refiling explains a different topic", () => {
  const refiled = withLine("papers/awq.md", "    refiled: It is about rounding.");
  const list =
    "## Pruning\n- Activation-aware Weights, <ins>arXiv, 2023</ins> [[Paper](https://arxiv.org/abs/2306.00978)]\n";
  expect(importSmall(list, refiled).results[0]?.differences).toEqual([
    { field: "topic", listed: "models/pruning", kept: "models/quantization", reasons: ["It is about rounding."] },
  ]);
  expect(importSmall(list).results[0]?.differences[0]?.reasons).toEqual([]);
});
