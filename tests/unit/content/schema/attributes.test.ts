import { describe, expect, test } from "vitest";
import { issuesAfter } from "../../survey-files";

const family = (attribute: string, topic = "models") => ({
  "attributes/a.md": `---\ntitle: A\norder: 1\ntopics:\n  - ${topic}\nattributes:\n  - id: bits\n    label: Bits\n    meaning: M.\n    ${attribute}\n---\n`,
});
const metrics = (text: string) => ({ "metrics.md": `---\nmetrics:\n${text}---\n` });
const metric = (id: string) => `  - id: ${id}\n    label: L\n    direction: lower\n    meaning: M.\n`;

describe("attributes", () => {
  test.each([
    "kind: number\n    unit: bits\n    filter: true",
    "kind: number list",
    "kind: choice\n    values:\n      - a\n      - b",
    "kind: flag",
    "kind: text",
  ])("accepts %j", (attribute) => {
    expect(issuesAfter(family(attribute))).toEqual([]);
  });

  test.each([
    [
      "kind: date",
      '10:11 bad-value  "attributes[0].kind" is the text "date". It can be number, number list, choice, flag, text.',
    ],
    ["kind: choice", '10:11 bad-value  "attributes[0].kind" is the text "choice". A choice must list its values.'],
    ["kind: flag\n    values:\n      - a", "Only a choice can have values."],
    ["kind: text\n    unit: bits", "Only numbers can have a unit."],
    ["kind: text\n    filter: perhaps", '"attributes[0].filter" is the text "perhaps", not true or false.'],
  ])("rejects %j", (attribute, message) => {
    expect(issuesAfter(family(attribute))).toEqual([expect.stringContaining(message)]);
  });

  test("reports an unknown topic of a family", () => {
    expect(issuesAfter(family("kind: text", "model"))).toEqual([
      'content/attributes/a.md:5:5 unknown-topic  "model" is not a topic. Did you mean models?',
    ]);
  });
});

describe("metrics", () => {
  test("have a unique id and a direction", () => {
    expect(issuesAfter(metrics(metric("loss") + metric("speed")))).toEqual([]);
    expect(issuesAfter(metrics(metric("loss") + metric("loss")))).toEqual([
      'content/metrics.md:7:9 bad-value  "metrics[1].id" is the text "loss". It is already in the list.',
    ]);
    expect(issuesAfter(metrics(metric("loss").replace("lower", "down")))).toEqual([
      expect.stringContaining('"metrics[0].direction" is the text "down". It can be higher, lower.'),
    ]);
    expect(issuesAfter({ "metrics/a.md": "---\nmetrics: []\n---\n" })).toEqual([
      expect.stringContaining("metrics/a.md:1:1 unexpected-file"),
    ]);
  });
});
