import { describe, expect, test } from "vitest";
import { issuesWith } from "./new-fields";

/** Returns the issues of the framework vLLM with added lines, without their positions. */
const vllmWith = (lines: string) =>
  issuesWith("frameworks/vllm.md", lines).map((issue) => issue.replace(/^\d+:\d+ /, ""));
const read = "source: https://a.example/\n  checked: 2026-01-02";

describe("facts of a framework", () => {
  test.each([
    `licence:\n  name: Apache-2.0\n  ${read}`,
    `languages:\n  values:\n    - Python\n  ${read}`,
    `hardware:\n  values:\n    - NVIDIA GPU\n    - TPU\n  ${read}`,
    `formats:\n  values:\n    - FP8\n  ${read}`,
    `releases:\n  first:\n    date: "2023"\n  last:\n    version: "0.9"\n    date: 2026-01\n  ${read}`,
    `maintenance:\n  state: archived\n  note: Read-only.\n  ${read}`,
  ])("accepts %j", (lines) => {
    expect(vllmWith(lines)).toEqual([]);
  });

  test.each([
    ["licence: MIT", 'wrong-type  "licence" is the text "MIT", not a group of keys.'],
    ["licence:\n  name: MIT\n  checked: 2026-01-02", 'missing-key  "licence.source" is missing. Add it as text.'],
    [
      "licence:\n  name: MIT\n  source: https://a.example/",
      'missing-key  "licence.checked" is missing. Add it as text.',
    ],
    [
      `hardware:\n  values: []\n  ${read}`,
      'bad-value  "hardware.values" is an empty list. Add a name, or remove the key.',
    ],
    [
      `releases:\n  last: {}\n  ${read}`,
      'bad-value  "releases.last" is a group of keys. A release needs a version or a date.',
    ],
    [
      `maintenance:\n  state: dead\n  ${read}`,
      'bad-value  "maintenance.state" is the text "dead". It can be active, dormant, archived, deprecated, discontinued, superseded.',
    ],
    [
      `formats:\n  values:\n    - FP8\n  source: docs\n  checked: 2026-01-02`,
      'unknown-source  "docs" is not a source.',
    ],
  ])("rejects %j", (lines, message) => {
    expect(vllmWith(lines)).toEqual([expect.stringContaining(message)]);
  });
});

describe("implementations", () => {
  const implementation = (method: string, rest = "what: loads it\n    status: supported") =>
    vllmWith(`implements:\n  - ${method}\n    ${rest}\n    source: https://a.example/\n    checked: 2026-01-02`);

  test("have at most 140 characters of limits", () => {
    const limits = (count: number) =>
      implementation("paper: gptq", `what: loads it\n    status: supported\n    constraint: ${"a".repeat(count)}`);
    expect(limits(140)).toEqual([]);
    expect(limits(141)).toEqual([expect.stringContaining("A constraint has at most 140 characters.")]);
  });

  test.each(["supported", "experimental", "deprecated", "removed"])(
    "can be of a paper or a technique, with status %s",
    (status) => {
      expect(implementation("paper: gptq", `what: loads it\n    status: ${status}\n    constraint: 4 bits`)).toEqual(
        [],
      );
      expect(implementation("technique: error-feedback", `what: uses it\n    status: ${status}`)).toEqual([]);
    },
  );

  const either = "Name either a paper or a technique.";
  test.each([
    ["paper: gtpqq", undefined, 'unknown-paper  "gtpqq" is not a paper.'],
    [
      "technique: error-feedbak",
      undefined,
      'unknown-technique  "error-feedbak" is not a technique. Did you mean error-feedback?',
    ],
    ["paper: gptq\n    technique: error-feedback", undefined, either],
    ["what: loads it", "status: supported", either],
    [
      "paper: gptq",
      "what: loads it\n    status: planned",
      "It can be supported, experimental, deprecated, broken, removed.",
    ],
    ["paper: gptq", "status: supported", 'missing-key  "implements[0].what" is missing.'],
    [
      "paper: gptq",
      "what: loads it\n    status: supported\n    constraintSources:\n      - https://a.example/limits",
      "A source of a constraint needs a constraint.",
    ],
    [
      "paper: gptq",
      "what: loads it\n    status: supported\n    constraint: 4 bits\n    constraintSources:\n      - README.md#L5",
      '"implements[0].constraintSources[0]" is the text "README.md#L5".',
    ],
  ])("rejects %j, %j", (method, rest, message) => {
    expect(implementation(method, rest)).toEqual([expect.stringContaining(message)]);
  });
});
