import { expect, test } from "vitest";
import { matchHeadings } from "@/lib/awesome-list/import/match-headings";
import { readList } from "@/lib/awesome-list/import/read-list";
import { compileSmallSurvey, topicText } from "../../survey-files";

/** The topics or hints of the headings of a list. */
function match(markdown: string, changes: Record<string, string> = {}) {
  const { headings } = readList(markdown);
  const matches = matchHeadings(headings, compileSmallSurvey(changes));
  return headings.map((heading) => {
    const found = matches.get(heading);
    return found?.topic ? found.topic.path : found?.hint;
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
    "Add it to the aliases of a topic, or add a topic.",
    "models",
    "models/kernels",
    "It matches topics/models/kernels.md and topics/systems/kernels.md.",
  ]);
});

test("suggests the topic with a similar title", () => {
  expect(match("# Quantisation\n# Something Else\n")).toEqual([
    "If it means Quantization, add it to the aliases of topics/models/quantization.md.",
    "Add it to the aliases of a topic, or add a topic.",
  ]);
});
