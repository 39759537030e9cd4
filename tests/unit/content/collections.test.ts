import { expect, test } from "vitest";
import { classifyFile } from "@/lib/content/collections";

test.each([
  ["survey.md", "survey", "survey"],
  ["papers/gptq.md", "papers", "gptq"],
  ["papers/zeroquant-v2.md", "papers", "zeroquant-v2"],
  ["topics/models.md", "topics", "models"],
  ["topics/models/low-bit/int4.md", "topics", "models/low-bit/int4"],
  ["lenses/stages.md", "lenses", "stages"],
  ["questions/trade-offs.md", "questions", "trade-offs"],
  ["tables/pretraining-costs.md", "tables", "pretraining-costs"],
])("%s belongs to %s with id %s", (path, collection, id) => {
  expect(classifyFile(path)).toEqual({ collection, id });
});

test.each([
  "papers/GPTQ.md",
  "papers/gptq.markdown",
  "papers/a--b.md",
  "papers/-a.md",
  "papers/2023/gptq.md",
  "papers/2023.md",
  "topics/models/2023.md",
  "topics/models/undated/small.md",
  "topics/models/.md",
  "notes/gptq.md",
  "gptq.md",
  "other/survey.md",
  "constructor/gptq.md",
])("%s belongs to no collection", (path) => {
  expect(classifyFile(path)).toBeUndefined();
});
