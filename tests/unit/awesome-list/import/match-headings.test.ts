import { expect, test } from "vitest";
import { type HeadingDecisions, matchHeadings } from "@/lib/awesome-list/import/match-headings";
import { readList } from "@/lib/awesome-list/import/reading/read-list";
import { compileSmallSurvey, topicText } from "../../survey-files";

/** The topics or hints of the headings of a list. */
function match(markdown: string, changes: Record<string, string> = {}, decisions?: HeadingDecisions) {
  const { headings } = readList(markdown, (text) => text === "ICLR");
  const matches = matchHeadings(headings, compileSmallSurvey(changes), decisions);
  return headings.map((heading) => {
    const found = matches.get(heading);
    return found?.kind === "topic" ? found.topic.path : found?.kind === "unknown" ? found.hint : found?.kind;
  });
}

test("matches title, short title and alias, ignoring case and punctuation", () => {
  const changes = {
    "topics/systems/serving.md": topicText("Serving", "shortTitle: Serve\naliases:\n  - LLM serving\n"),
  };
  expect(match("# systems\n## LLM-Serving\n## Serve\n## SERVING\n", changes)).toEqual([
    "systems",
    "systems/serving",
    "systems/serving",
    "systems/serving",
  ]);
});

test("matches a heading of a source to the topic that refers to its line", () => {
  const source = `---
title: Another list
kind: paper-list
url: https://github.com/example/other
sections:
  - heading: Fewer Bits
    line: 7
---
`;
  const changes = {
    "sources/other.md": source,
    "topics/models/bits.md": topicText("Bits", "sources:\n  - source: other\n    line: 7\n"),
  };
  expect(match("# Fewer bits\n", changes)).toEqual(["models/bits"]);
});

test("of several topics, matches the one below the parent heading", () => {
  const heading = "sections:\n  - heading: Kernels\n    line: 1\n  - heading: Kernels\n    line: 2\n";
  const source = (line: number) => `sources:\n  - source: other\n    line: ${line}\n`;
  const changes = {
    "sources/other.md": `---\ntitle: Another\nkind: paper-list\nurl: https://x.example/\n${heading}---\n`,
    "topics/models/kernels.md": topicText("Kernels of Models", source(1)),
    "topics/systems/kernels.md": topicText("Kernels of Systems", source(2)),
  };
  expect(match("# Systems\n## Kernels\n# Models\n# Model-Centric\n## Kernels\n# Kernels\n", changes)).toEqual([
    "systems",
    "systems/kernels",
    "Add it to the aliases of a topic, add a topic, or decide with --map.",
    "models",
    "models/kernels",
    "It matches topics/models/kernels.md and topics/systems/kernels.md.",
  ]);
});

test("suggests the topic with a similar title", () => {
  expect(match("# Quantisation\n# Something Else\n")).toEqual([
    "If it means Quantization, add it to the aliases of topics/models/quantization.md, or decide with --map.",
    "Add it to the aliases of a topic, add a topic, or decide with --map.",
  ]);
});

test("a heading that is a year or a venue has the topic of its parent", () => {
  expect(match("# Quantization\n## 2024\n## ICLR 2023 (12)\n### 2022\n# 2021\n").slice(0, 4)).toEqual([
    "models/quantization",
    "models/quantization",
    "models/quantization",
    "models/quantization",
  ]);
});

test("matches a name in another language", () => {
  expect(match("# 一、量化\n")).toEqual(["models/quantization"]);
});

test("suggests the topic whose name is a part of the heading", () => {
  expect(match("# Quantization of LLMs\n")).toEqual([
    "If it means Quantization, add it to the aliases of topics/models/quantization.md, or decide with --map.",
  ]);
});

test("follows decisions, and skips the headings below a skipped one", () => {
  const decisions: HeadingDecisions = new Map([
    [1, { kind: "topic", path: "systems" }],
    [2, { kind: "skip" }],
  ]);
  expect(match("# Anything\n# News\n## Week\n## Quantization\n", {}, decisions)).toEqual([
    "systems",
    "skip",
    "skip",
    "models/quantization",
  ]);
});
