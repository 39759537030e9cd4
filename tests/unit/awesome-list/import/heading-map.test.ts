import { expect, test } from "vitest";
import { formatHeadingMap, isOtherSection, readHeadingMap } from "@/lib/awesome-list/import/heading-map";
import { compileSmallSurvey } from "../../survey-files";
import { importSmall } from "./small-import";

const survey = compileSmallSurvey();
const line = "- A New One, <ins>ICLR, 2024</ins> [[Paper](https://arxiv.org/abs/2401.00009)]\n";

test("drafts a map with similar topics as proposals, which can be read back", () => {
  const { unknownHeadings } = importSmall(`## LLM Quantization\n${line}## Cats\n${line}## News\n${line}`);
  const map = formatHeadingMap(unknownHeadings, "LIST.md");
  expect(map.replace(/^#.*\n/gm, "")).toMatchInlineSnapshot(`
    "- heading: LLM Quantization
      line: 1
      papers: 1
      to: models/quantization
    - heading: Cats
      line: 3
      papers: 1
      to:
    - heading: News
      line: 5
      papers: 1
      to: skip
    "
  `);
  const { decisions, issues } = readHeadingMap(map, survey);
  expect(issues).toEqual([]);
  expect([...decisions]).toEqual([
    [1, { kind: "topic", path: "models/quantization" }],
    [5, { kind: "skip" }],
  ]);
});

test("reads all decisions, also for topics that the map adds", () => {
  const map = ["new", "new models/cats", "models/cats", "skip", "systems", "''"]
    .map((to, index) => `- heading: H${index}\n  line: ${index + 1}\n  to: ${to}\n`)
    .join("");
  expect([...readHeadingMap(map, survey).decisions]).toEqual([
    [1, { kind: "new" }],
    [2, { kind: "new", path: "models/cats" }],
    [3, { kind: "topic", path: "models/cats" }],
    [4, { kind: "skip" }],
    [5, { kind: "topic", path: "systems" }],
  ]);
});

test("reports wrong decisions with their line", () => {
  const { issues } = readHeadingMap(
    "- heading: A\n  line: 1\n  to: cats\n- heading: B\n  line: 2\n  to: new A B\n- text\n",
    survey,
  );
  expect(issues.map((issue) => `${issue.line} ${issue.message}`)).toMatchInlineSnapshot(`
    [
      "1 "cats" is not a topic. Write the path of a topic, new, or skip.",
      "4 "new A B" is not a topic. Write the path of a topic, new, or skip.",
      "1 It needs "heading", "line" and "to".",
    ]
  `);
  expect(readHeadingMap("heading: A\n", survey).issues).toHaveLength(1);
  expect(readHeadingMap("- heading: [\n", survey).issues[0]?.line).toBeGreaterThan(0);
});

test.each(["News", "Table of Contents", "How to Contribute", "License", "🌟 Star History", "贡献"])(
  "%s is a section without papers",
  (heading) => {
    expect(isOtherSection(heading)).toBe(true);
  },
);

test.each(["Pruning", "Fake News Detection with Many Other Words in It", "Methods"])(
  "%s can have papers",
  (heading) => {
    expect(isOtherSection(heading)).toBe(false);
  },
);
