import { expect, test } from "vitest";
import { namedWorks } from "@/lib/survey/named-works";
import { compileSmallSurvey, edited, paperText, withLine } from "../survey-files";

function names(changes: Record<string, string>) {
  return namedWorks(compileSmallSurvey(changes)).map(({ paper, named }) => [paper.id, named]);
}

test("a framework names the papers that describe it", () => {
  expect(names({})).toEqual([["gptq", 1]]);
});

test("a link in a text names a paper, several links in one text count once, and a link to itself does not count", () => {
  const body = "See [SparseGPT](/papers/sparsegpt/), [again](/papers/sparsegpt/#notes) and [this](/papers/other/).";
  expect(names({ "papers/other.md": paperText("Other", "", body) })).toEqual([
    ["gptq", 1],
    ["sparsegpt", 1],
  ]);
});

test("a topic names its landmarks, and the most named work comes first", () => {
  const landmarks = "landmarks:\n  - paper: awq\n    why: It is short.\n  - paper: gptq\n    why: It is early.";
  expect(names(withLine("topics/models.md", landmarks))).toEqual([
    ["gptq", 2],
    ["awq", 1],
  ]);
});

test("a framework that implements a method names its paper once", () => {
  const implemented = `implements:
  - paper: gptq
    what: Runs its models.
    status: supported
    source: https://example.org/docs
    checked: "2026-11-20"`;
  expect(names(edited("frameworks/vllm.md", "papers:\n", `${implemented}\npapers:\n`))).toEqual([["gptq", 1]]);
});
