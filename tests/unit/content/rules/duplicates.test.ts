import { expect, test } from "vitest";
import { edited, issuesAfter, paperText, topicText, withLine } from "../../survey-files";

test.each([
  ["case", '"gptq: ACCURATE quantization"'],
  ["punctuation", '"GPTQ - Accurate Quantization!"'],
  ["hyphens and spaces", '"GP-TQ: Accurate  Quanti-zation"'],
  ["accents", '"GPTQ: Áccurate Quantizatîon"'],
])("reports titles that differ only in %s", (_, title) => {
  expect(issuesAfter({ "papers/x.md": paperText(title) })).toEqual([
    "content/papers/x.md:2:8 duplicate-title  This title is also in papers/gptq.md:2. Keep one of the two.",
  ]);
});

test("allows titles that differ in a word", () => {
  expect(issuesAfter({ "papers/x.md": paperText('"GPTQ: Accurate Quantization 2"') })).toEqual([]);
});

test("reports each repeated identifier with the position of the first", () => {
  const line = 'arxiv: "2210.17323"\n';
  const paper = (title: string) => paperText(title, line).replace("2023", "2022");
  const issues = issuesAfter({ "papers/x.md": paper("X"), "papers/y.md": paper("Y") });
  expect(issues).toEqual([
    expect.stringMatching(/^content\/papers\/x\.md:10:8 duplicate-arxiv .* papers\/gptq\.md:10\./),
    expect.stringMatching(/^content\/papers\/y\.md:10:8 duplicate-arxiv .* papers\/gptq\.md:10\./),
  ]);
});

test("reports an alias that is an id or an alias of another paper, or the paper's own id", () => {
  const issues = issuesAfter({
    "papers/x.md": paperText("X", "aliases: [gptq]\n"),
    "papers/y.md": paperText("Y", "aliases: [old]\n"),
    "papers/z.md": paperText("Z", "aliases: [z, old]\n"),
  });
  expect(issues).toEqual([
    "content/papers/x.md:10:11 alias-shadows-id  This id is also in papers/gptq.md:1. Keep one of the two.",
    "content/papers/z.md:10:11 alias-shadows-id  This id is also in papers/z.md:1. Keep one of the two.",
    "content/papers/z.md:10:14 alias-shadows-id  This id is also in papers/y.md:10. Keep one of the two.",
  ]);
});

test("reports a repeated name among topics, ignoring case, but not among topics and techniques", () => {
  const technique = "---\nname: Pruning\n---\n";
  const topic = topicText("Sparsity", "aliases: [pruning]\n");
  expect(issuesAfter({ "topics/models/sparsity.md": topic, "techniques/pruning.md": technique })).toEqual([
    expect.stringMatching(
      /^content\/topics\/models\/sparsity\.md:4:11 duplicate-name .* topics\/models\/pruning\.md:2\./,
    ),
  ]);
});

test("reports a line of a list that two papers, frameworks or topics have", () => {
  const changes = {
    ...edited("frameworks/vllm.md", "line: 8", "line: 3"),
    ...edited("topics/systems.md", "line: 7", "line: 4"),
  };
  expect(issuesAfter(changes)).toEqual([
    expect.stringMatching(/^content\/frameworks\/vllm\.md:11:11 duplicate-source-line .* papers\/gptq\.md:18\./),
    expect.stringMatching(/^content\/topics\/systems\.md:7:11 duplicate-source-line .* papers\/awq\.md:14\./),
  ]);
});

test("reports a line that a paper has twice", () => {
  const again = withLine("papers/gptq.md", "  - source: paper-list\n    line: 3");
  expect(issuesAfter(again)).toEqual([expect.stringContaining("content/papers/gptq.md:20:11 duplicate-source-line")]);
});

test("allows repeated source references without a line", () => {
  const sources = "sources:\n  - source: paper-list\n    section: Quantization\n";
  expect(issuesAfter({ "papers/x.md": paperText("X", sources), "papers/y.md": paperText("Y", sources) })).toEqual([]);
});
