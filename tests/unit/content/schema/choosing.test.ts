import { describe, expect, test } from "vitest";
import { issuesAfter } from "../../survey-files";

const value = (key: string, number: number) => `${key}:\n  value: ${number}\n  source: https://example.org/model\n`;
const dimensions = ["layers", "hiddenSize", "heads", "kvHeads", "headSize", "context"];
const model = (rest = "", parameters = 1000) => ({
  "models/m.md": `---\nname: M\norder: 1\n${value("parameters", parameters)}${dimensions.map((key) => value(key, 8)).join("")}${rest}---\n`,
});
const hardware = (peaks: string) => ({
  "hardware/h.md": `---\nname: H\norder: 1\n${value("memory", 80)}${value("bandwidth", 3350)}${peaks}---\n`,
});
const guide = (remedy: string) => ({
  "guides/g.md": `---\ntask: Fit\norder: 1\nstage: inference\nmeasure: memory\nremedies:\n  - id: r\n    title: T\n    changes: Weights\n    what: W.\n${remedy}---\n`,
});
const experts = (perToken: number) =>
  `experts:\n  total: 8\n  perToken: ${perToken}\n  source: https://example.org/model\n`;

const state = (layers: number) => `state:\n  layers: ${layers}\n  bytes: 5000\n  source: https://example.org/model\n`;
const windowOf = (layers: number) =>
  `window:\n  layers: ${layers}\n  tokens: 10\n  source: https://example.org/model\n`;

const cachesOf = (layers: number, rest = "") =>
  `caches:\n  - holds: keys\n    layers: ${layers}\n    values: 10\n${rest}    source: https://example.org/model\n`;

describe("models", () => {
  test.each([
    "",
    value("activeParameters", 500) + experts(2),
    value("cachedLayers", 2) + state(8) + windowOf(2),
    cachesOf(8, "    tokensPerEntry: 4\n    window: 10\n    readEntries: 2\n") + state(8),
  ])("accepts %j", (rest) => {
    expect(issuesAfter(model(rest))).toEqual([]);
  });

  test.each([
    [value("activeParameters", 1000) + experts(2), "A part of the parameters is less than all of them."],
    [value("activeParameters", 500), "A mixture needs both activeParameters and experts."],
    [value("activeParameters", 500) + experts(8), "A token uses fewer experts than there are."],
    [windowOf(9), "The model has only 8 layers that cache."],
    [value("cachedLayers", 2) + windowOf(3), "The model has only 2 layers that cache."],
    [value("cachedLayers", 8), "The model has 8 layers. Omit it if all cache."],
    [state(9), "The model has only 8 layers."],
    [value("latentSize", 0), "latentSize.value"],
    [cachesOf(9), "The model has only 8 layers."],
    [cachesOf(8, "    tokensPerEntry: 1\n"), '"caches[0].tokensPerEntry" is 1.'],
    [cachesOf(8) + windowOf(2), "A list of all caches replaces latentSize, cachedLayers and window."],
    [value("latentSize", 4) + cachesOf(8), "A list of all caches replaces latentSize, cachedLayers and window."],
    [value("cachedLayers", 4) + cachesOf(8), "A list of all caches replaces latentSize, cachedLayers and window."],
  ])("rejects %j", (rest, message) => {
    expect(issuesAfter(model(rest))).toEqual([expect.stringContaining(message)]);
  });

  test("reports the unknown source of a value", () => {
    const [issue] = issuesAfter(model("latentSize:\n  value: 4\n  source: no-such-source\n"));
    expect(issue).toContain('unknown-source  "no-such-source" is not a source.');
  });
});

describe("hardware", () => {
  const peak = (bits: number) =>
    `  - bits: ${bits}\n    format: F\n    value: 1\n    source: https://example.org/card\n`;

  test("accepts peaks of several widths", () => {
    expect(issuesAfter(hardware(`peaks:\n${peak(16)}${peak(8)}`))).toEqual([]);
  });

  test.each([
    [`peaks:\n${peak(32)}`, "Write 4, 8 or 16."],
    [`peaks:\n${peak(16)}${peak(16)}`, "This width already has a peak."],
  ])("rejects %j", (peaks, message) => {
    expect(issuesAfter(hardware(peaks))).toEqual([expect.stringContaining(message)]);
  });
});

describe("guides", () => {
  test("accepts a remedy with an effect", () => {
    expect(issuesAfter(guide("    effect:\n      weightBits: 4\n"))).toEqual([]);
  });

  test.each([
    ["    effect: {}\n", "Add a change, or remove the key."],
    ["    effect:\n      kvShare: 1\n", "A share is less than 1."],
    ["    papers:\n      - no-such-paper\n", '"no-such-paper" is not a paper.'],
    ["    techniques:\n      - no-such-technique\n", '"no-such-technique" is not a technique.'],
    ["    quality:\n      text: T.\n      source: no-such-source\n", '"no-such-source" is not a source.'],
  ])("rejects %j", (remedy, message) => {
    expect(issuesAfter(guide(remedy))).toEqual([expect.stringContaining(message)]);
  });

  test("rejects two remedies with one id", () => {
    const again = "  - id: r\n    title: U\n    changes: Weights\n    what: W.\n";
    expect(issuesAfter(guide(again))).toEqual([
      expect.stringContaining("The guide already has a remedy with this id."),
    ]);
  });
});
