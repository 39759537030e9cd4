import { expect, test } from "vitest";
import { appliedRemedies, remediesOfBoth, withRemedy } from "@/lib/choose/applied-remedies";
import type { RemedyOption, TaskOption } from "@/lib/choose/case-options";

function taskOf(id: string, ...remedies: RemedyOption[]): TaskOption {
  return { id, task: id, stage: "inference", measure: "memory", remedies };
}

const four: RemedyOption = { id: "four", title: "4 bits", effect: { weightBits: 4 } };
const two: RemedyOption = { id: "two", title: "2 bits", effect: { weightBits: 2 } };
const cache: RemedyOption = { id: "cache", title: "Cache in 4 bits", effect: { kvBits: 4 } };
const half: RemedyOption = { id: "half", title: "Half of the weights", effect: { weightShare: 0.5 } };
const spread: RemedyOption = { id: "spread", title: "Twice as many cards", effect: { cardFactor: 2 } };
const draft: RemedyOption = { id: "draft", title: "Draft", effect: { tokensPerPass: 2 } };
const heads: RemedyOption = { id: "heads", title: "Heads", effect: { tokensPerPass: 3 } };
const words: RemedyOption = { id: "words", title: "Words" };
const task = taskOf("fit", four, two, cache, half, spread, draft, heads, words);

test.each([
  ["four,two", ["two"]],
  ["two,four", ["four"]],
  ["four,cache,half", ["four", "cache", "half"]],
  ["draft,half,heads", ["half", "heads"]],
  ["half,half", ["half"]],
  ["words,none,half,", ["half"]],
])("%j applies %j: one of several widths, and nothing unknown", (apply, ids) => {
  expect(appliedRemedies(apply, task).map(({ id }) => id)).toEqual(ids);
  expect(appliedRemedies(apply, undefined)).toEqual([]);
});

test.each([
  ["four,half", "two", true, "half,two"],
  ["four,two", "four", true, "four"],
  ["four,two", "two", false, ""],
  ["none,half", "cache", true, "half,cache"],
  ["half,cache", "half", false, "cache"],
])("ticking changes %j by %j (%j) to %j", (apply, id, isApplied, text) => {
  expect(withRemedy(apply, task, id, isApplied)).toBe(text);
});

test.each([
  ["four,half", "four"],
  ["spread,four", "four"],
  ["none,words", ""],
  ["cache,four", "cache,four"],
])("of %j, another task keeps %j: what it has under the same title", (apply, text) => {
  const other = taskOf("long", cache, four, { ...spread, title: "8 times as many cards" }, words);
  expect(remediesOfBoth(apply, task, other)).toBe(text);
  expect(remediesOfBoth(apply, task, undefined)).toBe("");
});
