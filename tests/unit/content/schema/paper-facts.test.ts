import { describe, expect, test } from "vitest";
import { issuesWith } from "./new-fields";

const definitions = {
  "attributes/quantization.md": `---
title: Quantization
order: 1
topics:
  - models
attributes:
  - id: group-size
    label: Group size
    kind: number
    unit: weights
    meaning: Weights that share a scale.
    filter: true
  - id: weight-bits
    label: Weight bits
    kind: number list
    unit: bits
    meaning: Bits of a weight.
  - id: rounding
    label: Rounding
    kind: choice
    values:
      - nearest
      - learned
    meaning: How weights are rounded.
  - id: needs-data
    label: Calibration data
    kind: flag
    meaning: Whether it needs data.
  - id: number-format
    label: Format
    kind: text
    meaning: Format of a weight.
---
`,
  "metrics.md": `---
metrics:
  - id: speedup
    label: Speedup
    unit: times
    direction: higher
    meaning: Time before over time after.
  - id: perplexity
    label: Perplexity
    direction: lower
    meaning: Perplexity on held-out text.
---
`,
};
const awqWith = (lines: string) => issuesWith("papers/awq.md", lines, definitions);
const fact = (attribute: string, value: string) =>
  awqWith(`facts:\n  - attribute: ${attribute}\n    value: ${value}\n    source: https://a.example/`);

describe("facts", () => {
  test.each([
    ["group-size", "128"],
    ["group-size", "0.5"],
    ["group-size", "not stated"],
    ["weight-bits", "\n      - 3\n      - 4"],
    ["rounding", "nearest"],
    ["rounding", "\n      - nearest\n      - learned"],
    ["needs-data", "false"],
    ["needs-data", "not stated"],
    ["number-format", "NF4"],
    ["number-format", "unknown scales, stored as FP8"],
  ])("%s can be %s", (attribute, value) => {
    expect(fact(attribute, value)).toEqual([]);
  });

  test.each([
    [
      "group-size",
      '"128"',
      'The value of "group-size" is "128"; it must be a number (weights). Write a number (weights), or "not stated".',
    ],
    ["weight-bits", "4", "it must be a list of numbers (bits)."],
    ["rounding", "random", "it must be one of nearest, learned."],
    ["rounding", "\n      - nearest\n      - random", "it must be one of nearest, learned."],
    ["needs-data", '"no"', "it must be true or false."],
    ["weight-bits", "\n      - 4\n      - 4", "it must be a list without repeated numbers."],
    ["number-format", "4", "it must be text that the source states."],
    [
      "number-format",
      "Not stated",
      'it must be text that the source states. Write text that the source states, or "not stated".',
    ],
    ["number-format", "unknown", "it must be text that the source states."],
    ["number-format", "n/a", "it must be text that the source states."],
    [
      "number-format",
      "",
      '"facts[0].value" is empty. Write a number, true or false, text, or a list of numbers or texts.',
    ],
    ["group-sise", "128", '"group-sise" is not an attribute. Did you mean group-size?'],
  ])("%s cannot be %s", (attribute, value, message) => {
    expect(fact(attribute, value)).toEqual([expect.stringContaining(message)]);
  });

  test("have a source, and optionally the location in it", () => {
    const lines = "facts:\n  - attribute: needs-data\n    value: true";
    expect(awqWith(lines)).toEqual([expect.stringContaining('missing-key  "facts[0].source" is missing.')]);
    expect(awqWith(`${lines}\n    source: paper-list\n    where: Table 2`)).toEqual([]);
    expect(awqWith(`${lines}\n    source: arXiv`)).toEqual([
      expect.stringContaining("Write a full http:// or https:// address, or the id of a file in sources/."),
    ]);
  });

  test("do not report unknown attributes while a file of attributes has issues", () => {
    const broken = { ...definitions, "attributes/quantization.md": "---\ntitle: Quantization\n---\n" };
    const lines = "facts:\n  - attribute: group-size\n    value: 128\n    source: https://a.example/";
    const issues = issuesWith("papers/awq.md", lines, broken);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues).not.toContainEqual(expect.stringContaining("unknown-attribute"));
  });

  test("have one value for each attribute", () => {
    const one = "\n  - attribute: needs-data\n    value: true\n    source: https://a.example/";
    expect(awqWith(`facts:${one}${one}`)).toEqual([
      '19:16 bad-value  "facts[1].attribute" is the text "needs-data". The attribute already has a value.',
    ]);
  });
});

test("reports a repeated relation", () => {
  const relation = (type: string) => `\n  - type: ${type}\n    paper: gptq\n    source: https://a.example/`;
  expect(awqWith(`relations:${relation("builds-on")}${relation("compares-with")}`)).toEqual([]);
  expect(awqWith(`relations:${relation("builds-on")}${relation("builds-on")}`)).toEqual([
    '20:12 bad-value  "relations[1].paper" is the text "gptq". The relation is already in the list.',
  ]);
});

describe("results", () => {
  test("do not report unknown metrics while the file of metrics has issues", () => {
    const broken = { ...definitions, "metrics.md": "---\nmetrics: none\n---\n" };
    const lines = "results:\n  - metric: speedup\n    value: 3\n    unit: times\n    source: https://a.example/";
    const issues = issuesWith("papers/awq.md", lines, broken);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues).not.toContainEqual(expect.stringContaining("unknown-metric"));
  });

  const result = (lines: string) => awqWith(`results:\n  - ${lines}`);
  test("have a metric, a number in its unit and a source, and optional conditions", () => {
    expect(result("metric: perplexity\n    value: 5.6\n    source: https://a.example/")).toEqual([]);
    const conditions =
      "comparedWith: FP16\n    model: LLaMA-7B\n    hardware: A100\n    setting: 4 bits\n    where: Table 2";
    expect(result(`metric: speedup\n    value: 3\n    unit: times\n    ${conditions}\n    source: paper-list`)).toEqual(
      [],
    );
  });

  test.each([
    [
      "metric: speedup\n    value: 3\n    source: paper-list",
      'The result has no unit; "speedup" is measured in times. Convert',
    ],
    [
      "metric: speedup\n    value: 3\n    unit: x\n    source: paper-list",
      'The result is in x; "speedup" is measured in times. Convert',
    ],
    [
      "metric: perplexity\n    value: 3\n    unit: nats\n    source: paper-list",
      '"perplexity" has no unit. Remove unit.',
    ],
    ["metric: accuracy\n    value: 3\n    source: paper-list", '"accuracy" is not a metric.'],
    [
      "metric: perplexity\n    value: about 3\n    source: paper-list",
      '"results[0].value" is the text "about 3", not a number.',
    ],
    ["metric: perplexity\n    value: 3", 'missing-key  "results[0].source" is missing.'],
  ])("rejects %j", (lines, message) => {
    expect(result(lines)).toEqual([expect.stringContaining(message)]);
  });
});

describe("relations", () => {
  const relation = (type: string, paper: string, source = "    source: https://a.example/") =>
    awqWith(`relations:\n  - type: ${type}\n    paper: ${paper}\n${source}`);
  test.each(["builds-on", "supersedes", "compares-with"])("a paper %s another one", (type) => {
    expect(relation(type, "gptq")).toEqual([]);
  });

  test("both papers exist, and differ", () => {
    expect(relation("builds-on", "gtpq")).toEqual([expect.stringContaining('unknown-paper  "gtpq" is not a paper.')]);
    expect(relation("builds-on", "awq")).toEqual([expect.stringContaining("self-relation")]);
    expect(relation("extends", "gptq")).toEqual([
      expect.stringContaining("It can be builds-on, supersedes, compares-with."),
    ]);
    expect(relation("builds-on", "gptq", "    where: Section 2")).toEqual([
      expect.stringContaining('missing-key  "relations[0].source" is missing.'),
    ]);
  });
});
