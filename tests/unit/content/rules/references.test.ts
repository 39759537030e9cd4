import { expect, test } from "vitest";
import { edited, issuesAfter, paperText, withLine } from "../../survey-files";

test("checks the references of all collections", () => {
  const issues = issuesAfter({
    ...edited("topics/models/pruning.md", "source: paper-list", "source: paper-lst"),
    ...edited("frameworks/vllm.md", "- systems", "- sytems"),
    ...withLine("techniques/error-feedback.md", "related: [error-feedbacks]"),
  });
  expect(issues).toMatchInlineSnapshot(`
    [
      "content/frameworks/vllm.md:6:5 unknown-topic  "sytems" is not a topic. Did you mean systems?",
      "content/techniques/error-feedback.md:5:11 unknown-technique  "error-feedbacks" is not a technique. Did you mean error-feedback?",
      "content/topics/models/pruning.md:5:13 unknown-source  "paper-lst" is not a source. Did you mean paper-list?",
    ]
  `);
});

test("names the folder if there is no similar id", () => {
  expect(issuesAfter(edited("papers/awq.md", "- models/quantization", "- speculative-decoding"))).toEqual([
    expect.stringContaining("Each topic has a file under topics/."),
  ]);
});

test("suggests the name of a venue for other spellings", () => {
  expect(issuesAfter(edited("papers/awq.md", "venue: arXiv", "venue: arxiv"))).toEqual([
    expect.stringContaining('"arxiv" is not a venue. The name of the venue is arXiv.'),
  ]);
  expect(issuesAfter(edited("papers/awq.md", "venue: arXiv", "venue: CoRR"))).toEqual([
    expect.stringContaining('"CoRR" is not a venue. The name of the venue is arXiv.'),
  ]);
});

test.each([
  ["published", "arXiv", "preprint"],
  ["web", "arXiv", "preprint"],
  ["preprint", "ICLR", "published"],
])("reports the status %s at %s instead of %s", (status, venue, expected) => {
  const text = paperText("X").replace("arXiv", venue).replace("preprint", status);
  expect(issuesAfter({ "papers/x.md": text })).toEqual([
    expect.stringMatching(new RegExp(`^content/papers/x\\.md:6:9 status-venue .* Write status: ${expected}, or`)),
  ]);
});

test.each(["workshop", "journal"])("accepts the status published for a %s", (kind) => {
  expect(issuesAfter(edited("venues/iclr.md", "conference", kind))).toEqual([]);
});

test("ignores query and fragment of links to pages", () => {
  const body = `
[paper](/papers/gptq/#links) [topic](/topics/models/quantization/) [home](/) [costs](/costs/)
[search](/search/?q=GPTQ) [framework](/frameworks/vllm/) [row](/frameworks/#vllm)
`;
  expect(issuesAfter({ "papers/x.md": paperText("X", "", body) })).toEqual([]);
});

test("checks links to techniques and lenses", () => {
  const body =
    "\n[a](/techniques/) [b](/techniques/error-feedback/) [c](/lenses/) [d](/questions/#x) [e](/techniques/error-feedbck/) [f](/lenses/when/)\n";
  expect(issuesAfter({ "papers/x.md": paperText("X", "", body) })).toEqual([
    expect.stringContaining(
      "broken-link  There is no page at /techniques/error-feedbck/. Did you mean /techniques/error-feedback/?",
    ),
    expect.stringContaining("broken-link  There is no page at /lenses/when/."),
  ]);
});

test("reports a broken link at its position", () => {
  const body = "\nFine.\n\nSee [it](/papers/gone/) and [the list](/papers).\n";
  const issues = issuesAfter({ "papers/x.md": paperText("X", "", body) });
  expect(issues).toEqual([
    expect.stringMatching(/^content\/papers\/x\.md:14:5 broken-link {2}There is no page at \/papers\/gone\/\./),
    expect.stringContaining("14:29 broken-link  There is no page at /papers. Did you mean /papers/?"),
  ]);
});

test("reports unknown sources of cells in the cost table", () => {
  const table = `---
title: Costs
sources:
  - id: gpt-3
    title: GPT-3
    url: https://arxiv.org/abs/2005.14165
rows:
  - model: GPT-3
    parameters:
      printed: 175B
      source: gpt3
    time:
      value: 34 days
      source: gpt-3
      printedSource: paper-list
    money:
      printed: 4.6M USD
      source: gpt4
    energy:
      printed: 1,287 MWh
      source: gpt-3
---
`;
  expect(issuesAfter({ "tables/pretraining-costs.md": table })).toMatchInlineSnapshot(`
    [
      "content/tables/pretraining-costs.md:11:15 unknown-source  "gpt3" is not a source of this table. Did you mean gpt-3?",
      "content/tables/pretraining-costs.md:15:22 unknown-source  "paper-list" is not a source of this table. The sources of cells are listed under sources in the same file.",
      "content/tables/pretraining-costs.md:18:15 unknown-source  "gpt4" is not a source of this table. The sources of cells are listed under sources in the same file.",
    ]
  `);
});
